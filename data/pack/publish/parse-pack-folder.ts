import { isSlug } from '../../brief/is-slug'
import { entityIdsByName, linkEntities } from '../../brief/link-entities'
import { type ParsedBrief, parseBrief } from '../../brief/parse-brief'
import { parseHtmlBrief } from '../../brief/published/parse-html-brief'
import { parseTextBrief } from '../../brief/published/parse-text-brief'
import { noWords, type OrdinaryWords } from '../../match/words/ordinary-words'
import { lintExample } from './lint-example'
import { lintPack } from './lint-pack'
import { lintText } from './lint-text'
import type { LocatedBrief, LocatedEntity, PackFile, PackFolder } from './pack-folder'
import { byPlace, isWarning, type PackProblem } from './pack-problem'
import { parseEntities } from './parse-entities'
import { parsePackHeader } from './parse-pack-header'

export interface ParsedFolder {
  /** Null if any problem is more than a warning. */
  folder: PackFolder | null
  /** By file, then by place. */
  problems: PackProblem[]
}

/**
 * Reads a publisher's folder: `pack.yaml`, `briefs/<id>.md` (or `.txt`, `.html`), `entities/*.yaml`. Other files at the
 * top are ignored. `words` decides which names are ordinary words. If everything is read without a mistake, `lintPack`
 * adds the problems that show only in the whole.
 */
export function parsePackFolder(files: readonly PackFile[], words: OrdinaryWords = noWords): ParsedFolder {
  const problems: PackProblem[] = []
  const briefs: LocatedBrief[] = []
  const entities: LocatedEntity[] = []
  const notices = new Set<string>()
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [, id, form] = /^briefs\/([^/]+)\.(md|txt|html?)$/.exec(path) ?? []
    if (id !== undefined) {
      if (!isSlug(id)) problems.push({ path, line: 1, column: 1, code: 'badId', detail: id })
      const parsed = parseForm(form, text, id)
      problems.push(...parsed.problems.map((problem) => ({ path, ...problem })))
      if (parsed.brief) briefs.push({ brief: parsed.brief, path })
    } else if (/^entities\/[^/]+\.ya?ml$/.test(path)) {
      const parsed = parseEntities(text, path)
      problems.push(...parsed.problems)
      entities.push(...parsed.entities)
      for (const notice of parsed.notices) notices.add(notice)
    } else if (/^(briefs|entities)\//.test(path)) {
      const detail = path.startsWith('briefs')
        ? 'briefs are briefs/<id>.md, .txt or .html'
        : 'entities are entities/<any>.yaml'
      problems.push({ path, line: 1, column: 1, code: 'strayFile', detail })
    }
  }

  const packFile = files.find((file) => file.path === 'pack.yaml')
  if (!packFile) problems.push({ path: 'pack.yaml', line: 1, column: 1, code: 'missingPackFile', detail: '' })
  const { header = null, problems: headerProblems = [] } = packFile
    ? parsePackHeader(packFile.text, packFile.path)
    : {}
  problems.push(...headerProblems)

  // A name that was refused for such a character is reported once.
  const refused = new Set(
    problems.flatMap(({ code, path, line }) => (code === 'bidiInName' ? [`${path}:${line}`] : [])),
  )
  for (const file of files) {
    problems.push(...lintExample(file))
    for (const found of lintText(file)) if (!refused.has(`${found.path}:${found.line}`)) problems.push(found)
  }

  const hasErrors = () => problems.some((problem) => !isWarning(problem.code))
  if (!header || hasErrors()) return { folder: null, problems: problems.sort(byPlace) }
  const ids = entityIdsByName(entities.map((located) => located.entity))
  const folder: PackFolder = {
    header,
    briefs: briefs.map(({ brief, path }) => ({ brief: linkEntities(brief, ids), path })),
    entities,
    notices: [...notices].sort(),
  }
  problems.push(...lintPack(folder, files, words))
  return { folder: hasErrors() ? null : folder, problems: problems.sort(byPlace) }
}

function parseForm(form: string | undefined, text: string, id: string): ParsedBrief {
  if (form === 'md') return parseBrief(text, id)
  return form === 'txt' ? parseTextBrief(text, id) : parseHtmlBrief(text, id)
}
