import type { FileOutcome, FileProblem } from '../../components/settings/file-outcome'
import type { Problem } from '../../data/brief/problem'
import type { FileKind } from '../../data/pack/local/file-kind'
import { type LocalPack, myBriefsId } from '../../data/pack/local/local-pack'
import { type SavedBrief, saveOwnBrief } from '../../data/pack/local/save-own-brief'
import { problemText } from '../../data/pack/publish/problem-text'
import { changeMyBriefs } from '../../data/store/local-packs'
import type { OwnDb } from '../../data/store/own-db'
import { askBackground } from '../shared/ask-background'
import { readerAddress } from '../shared/open-page'
import { type OpenedFile, refused } from './opened-file'

/** More problems say no more to who mends the first ones. */
const shownProblems = 50

/** Keeps a brief among the reader's own. */
export async function openBriefFile(own: OwnDb, file: OpenedFile, kind: FileKind): Promise<FileOutcome> {
  const text = new TextDecoder().decode(file.bytes)
  if (kind !== 'markdownBrief') return refused(file.name, 'only briefs in Markdown can be read so far')
  let saved: SavedBrief | undefined
  const save = (pack: LocalPack) => {
    saved = saveOwnBrief(pack, null, text)
    return saved.ok ? saved.pack : null
  }
  await changeMyBriefs(own, save, Date.now())
  if (!saved?.ok) return notABrief(file.name, saved?.problems ?? [])
  await askBackground('own/changed', {})
  const route = { page: 'brief', key: `${myBriefsId}/${saved.briefId}`, source: null } as const
  return {
    isDone: true,
    text: `${file.name} is now one of My briefs.`,
    link: { text: 'Read or edit it', href: readerAddress(route) },
  }
}

function notABrief(name: string, problems: readonly Problem[]): FileOutcome {
  return {
    ...refused(name, 'it does not read as a brief. Mend what is listed and open it again'),
    problems: problems.slice(0, shownProblems).map(problemLine),
    moreProblems: Math.max(0, problems.length - shownProblems),
  }
}

function problemLine({ line, column, code, detail }: Problem): FileProblem {
  return { place: `Line ${line}, column ${column}`, text: problemText({ code, detail }) }
}
