import { briefProblemText } from '../../components/brief-problem-text'
import type { FileOutcome, FileProblem } from '../../components/settings/file-outcome'
import type { Brief } from '../../data/brief/brief'
import { formatBrief } from '../../data/brief/format-brief'
import type { Problem } from '../../data/brief/problem'
import { parseHtmlBrief } from '../../data/brief/published/parse-html-brief'
import { parseTextBrief } from '../../data/brief/published/parse-text-brief'
import type { FileKind } from '../../data/pack/local/file-kind'
import { myBriefsId } from '../../data/pack/local/local-pack'
import { parseOwnBrief } from '../../data/pack/local/parse-own-brief'
import type { OwnDb } from '../../data/store/own-db'
import { say } from '../../locales/say'
import { keepDraft } from '../shared/draft'
import { readerAddress } from '../shared/open-page'
import { keepBrief } from '../shared/own-briefs'
import { notOpened, type OpenedFile } from './opened-file'

/** Problems that are shown; further ones do not help somebody who has yet to mend these. */
const shownProblems = 50

/** What could be read of a file; `draft` is to be completed by hand. */
interface ReadBrief {
  brief: Brief | null
  draft: string | null
  problems: Problem[]
}

/** Keeps a brief among the reader's own. */
export async function openBriefFile(own: OwnDb, file: OpenedFile, kind: FileKind): Promise<FileOutcome> {
  const { brief, draft, problems } = readBriefFile(new TextDecoder().decode(file.bytes), kind)
  if (!brief) return notABrief(file.name, draft, problems)
  const kept = await keepBrief(own, brief)
  if (!('briefId' in kept)) {
    const why = kept.kind === 'tooLarge' ? 'refused.briefTooLarge' : 'refused.myBriefsTooLarge'
    return notOpened(say(why, { file: file.name }))
  }
  const route = { page: 'brief', key: `${myBriefsId}/${kept.briefId}`, source: null } as const
  return {
    isDone: true,
    text: say(
      kept.kind === 'known'
        ? 'opened.knownBrief'
        : problems.length > 0
          ? 'opened.checkBrief'
          : 'opened.brief',
      {
        file: file.name,
      },
    ),
    problems: kept.kind === 'known' ? [] : problems.slice(0, shownProblems).map(problemLine),
    link: { text: say('files.readOrEdit'), href: readerAddress(route) },
  }
}

function readBriefFile(text: string, kind: FileKind): ReadBrief {
  if (kind === 'markdownBrief') return { ...parseOwnBrief(text, 'new'), draft: text }
  const { brief, draft, problems } =
    kind === 'htmlBrief' ? parseHtmlBrief(text, 'new') : parseTextBrief(text, 'new')
  return { brief, draft: draft && formatBrief(draft), problems }
}

function notABrief(name: string, draft: string | null, problems: readonly Problem[]): FileOutcome {
  if (draft !== null) keepDraft(null, draft, 'read')
  return {
    ...notOpened(say('refused.notABrief', { file: name })),
    problems: problems.slice(0, shownProblems).map(problemLine),
    moreProblems: Math.max(0, problems.length - shownProblems),
    ...(draft !== null && {
      link: {
        text: say('files.mend'),
        href: readerAddress({ page: 'write', briefId: null, read: true }),
      },
    }),
  }
}

function problemLine(problem: Problem): FileProblem {
  const { line, column } = problem
  return { place: say('files.place', { line, column }), text: briefProblemText(problem) }
}
