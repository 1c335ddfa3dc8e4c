import { isHttpUrl } from '../../brief/is-http-url'
import { isSlug } from '../../brief/is-slug'
import { textLimits } from '../../brief/text-limits'
import type { PackHeader } from './pack-folder'
import type { PackProblem, PackReport } from './pack-problem'
import { findYaml } from './read-yaml'
import { findYamlFields } from './yaml-fields'

const headerFields = ['id', 'title', 'publisher', 'about', 'homepage', 'licence', 'version', 'published']
const maxTitle = 120
const maxId = 64

/** Reads `pack.yaml`; the header is null where it has any mistake. */
export function parsePackHeader(
  yaml: string,
  path: string,
): { header: PackHeader | null; problems: PackProblem[] } {
  const problems: PackProblem[] = []
  const report: PackReport = (code, { line, column }, detail) =>
    problems.push({ path, line, column, code, detail })
  const header = findHeader(yaml.toWellFormed(), report)
  return { header: problems.length > 0 ? null : (header ?? null), problems }
}

function findHeader(yaml: string, report: PackReport): PackHeader | undefined {
  const root = findYaml(yaml, report)
  const fields = root && findYamlFields(root, 'pack.yaml', headerFields, report)
  if (!fields) return undefined
  const id = fields.findText('id', { max: maxId, required: true })
  if (id && !isSlug(id)) report('badId', fields.placeOf('id'), id)
  const findName = (key: string) => {
    const text = fields.findText(key, { max: maxTitle, required: true })
    if (text && /\p{Bidi_Control}/u.test(text)) report('bidiInName', fields.placeOf(key), text)
    if (text && /\p{Cc}/u.test(text)) report('controlInName', fields.placeOf(key), text)
    return text
  }
  const title = findName('title')
  const publisher = findName('publisher')
  const about = fields.findText('about', { max: textLimits.about, required: true })
  const homepage = fields.findText('homepage', { max: textLimits.url })
  if (homepage && !isHttpUrl(homepage)) report('badAddress', fields.placeOf('homepage'), homepage)
  const licence = fields.findText('licence', { max: maxTitle })
  const version = fields.findWhole('version')
  const published = fields.findText('published', { max: 40 })
  if (published && !isTime(published)) report('badTime', fields.placeOf('published'), published)
  if (!id || !title || !publisher || !about) return undefined
  return {
    id,
    title,
    publisher,
    about,
    ...(homepage === undefined ? {} : { homepage }),
    ...(licence === undefined ? {} : { licence }),
    ...(version === undefined ? {} : { version }),
    ...(published === undefined ? {} : { published }),
  }
}

function isTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text))
}
