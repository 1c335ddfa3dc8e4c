/** Every parser of what strangers and publishers write, each with what must hold whatever it is given. */
import type fc from 'fast-check'
import type { Brief } from '../../data/brief/brief'
import type { Entity } from '../../data/brief/entity'
import { formatBrief } from '../../data/brief/format-brief'
import { type ParsedBrief, parseBrief } from '../../data/brief/parse-brief'
import { briefProblemCodes, briefWarningCodes, pageProblemCodes } from '../../data/brief/problem'
import { parseHtmlBrief } from '../../data/brief/published/parse-html-brief'
import { parseTextBrief } from '../../data/brief/published/parse-text-brief'
import { packLimits } from '../../data/pack/format'
import { importErrorCodes } from '../../data/pack/import/import-result'
import { parseImport } from '../../data/pack/import/parse-import'
import { parsePackFile, writePackFile } from '../../data/pack/local/pack-file'
import type { Parsed } from '../../data/pack/parsed'
import { formatEntities } from '../../data/pack/publish/format-entities'
import { parsePackFolder } from '../../data/pack/publish/parse-pack-folder'
import { renderProblem } from '../../data/pack/publish/render-problem'
import { stableJson } from '../../data/pack/publish/stable-json'
import {
  parseChunk,
  parseEnvelope,
  parseKeysetStatement,
  parseManifest,
  parseRelease,
} from '../../data/pack/schema'
import { editedJson, editedText } from './hostile-inputs'
import { microsoftNames, mispGalaxy, stixBundle } from './import-samples'
import { htmlPage, textPage } from './published-pages'
import { briefMarkdown } from './sample-folder'
import { sampleBriefs, sampleEntities, signedPack } from './signed-pack'

export interface FuzzTarget {
  name: string
  inputs: fc.Arbitrary<string>
  /** What does not hold, as a sentence; undefined if all is well. */
  findFault: (text: string) => string | undefined
}

const known = new Set<string>([...briefProblemCodes, ...pageProblemCodes])
const warnings = new Set<string>(briefWarningCodes)
const prototypeKeys = Reflect.ownKeys(Object.prototype).length

/** The parsers, ready to be given inputs. */
export async function fuzzTargets(): Promise<FuzzTarget[]> {
  const { files, release, manifest, keys } = await signedPack()
  const statement = { spec: 1, packId: 'sample', epoch: 0, keyset: keys.keyset }
  const envelope: unknown = JSON.parse(new TextDecoder().decode(files.get('latest.json')))
  const local = { packId: 'file-1', title: 'A', publisher: 'B', about: 'C.' }
  const packFile = writePackFile({ ...local, briefs: sampleBriefs(), entities: sampleEntities() })
  const briefs = { spec: 1, kind: 'briefs', briefs: sampleBriefs() }
  const entities = { spec: 1, kind: 'entities', entities: sampleEntities() }
  const targets: FuzzTarget[] = [
    briefTarget('a brief in Markdown', briefMarkdown(), (text) => parseBrief(text, 'x')),
    briefTarget('the text of a page', textPage, (text) => parseTextBrief(text, 'x')),
    briefTarget('the HTML of a page', htmlPage, (text) => parseHtmlBrief(text, 'x', 'https://example.com/')),
    folderTarget(
      'entities in YAML',
      'entities/a.yaml',
      formatEntities(sampleEntities(), ['© A'], 'Of a test.'),
    ),
    folderTarget(
      'pack.yaml',
      'pack.yaml',
      'id: a\ntitle: A\npublisher: B\nabout: C.\nhomepage: https://x.y/\n',
    ),
    jsonTarget('latest.json', envelope, parseEnvelope),
    jsonTarget('a release', release, parseRelease),
    jsonTarget('a key set', statement, parseKeysetStatement),
    jsonTarget('a manifest', manifest, parseManifest),
    jsonTarget('a chunk of briefs', briefs, (bytes) => parseChunk(bytes, 'briefs')),
    jsonTarget('a chunk of entities', entities, (bytes) => parseChunk(bytes, 'entities')),
    jsonTarget('a pack file', JSON.parse(packFile), parsePackFile),
    importTarget('a STIX bundle', stixBundle()),
    importTarget('a MISP galaxy', mispGalaxy()),
    importTarget('a Microsoft map', microsoftNames()),
  ]
  return targets.map((target) => ({ ...target, findFault: (text) => guarded(target, text) }))
}

/** Adds that no parser may throw, or let a key reach a prototype. */
function guarded({ findFault }: FuzzTarget, text: string): string | undefined {
  try {
    const fault = findFault(text)
    if (Reflect.ownKeys(Object.prototype).length !== prototypeKeys) return 'a prototype was changed'
    return fault
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`
  }
}

function briefTarget(name: string, sample: string, parse: (text: string) => ParsedBrief): FuzzTarget {
  return {
    name,
    inputs: editedText([sample]),
    findFault(text) {
      const { brief, problems } = parse(text)
      const lines = text.split(/\r\n|\r|\n/).length
      for (const { code, line, column } of problems) {
        if (!known.has(code)) return `no known code: ${code}`
        if (line < 1 || line > lines || column < 1)
          return `${code} stands at ${line}:${column} of ${lines} lines`
      }
      const hasErrors = problems.some(({ code }) => !warnings.has(code))
      if (hasErrors === (brief !== null))
        return `${brief ? 'a brief' : 'no brief'} with ${problems.length} problems`
      return brief ? (findRefusal('briefs', brief) ?? findLoss(brief)) : undefined
    },
  }
}

/** Whatever a parser accepts, readers must accept. */
function findRefusal(kind: 'briefs' | 'entities', ...items: (Brief | Entity)[]): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify({ spec: 1, kind, [kind]: items }))
  if (kind === 'briefs' && bytes.byteLength > packLimits.briefBytes) return undefined
  const parsed = parseChunk(bytes, kind)
  return parsed.ok ? undefined : `readers refuse it: ${parsed.problem}`
}

/** A brief that has what Markdown must have is the same when it is written as Markdown and read again. */
function findLoss(brief: Brief): string | undefined {
  if (brief.sources.length === 0 || brief.who.length === 0 || brief.happened.length === 0) return undefined
  // Markdown has its own way to write brackets and blanks in addresses.
  const plain = {
    ...brief,
    sources: brief.sources.map(({ label }) => ({ label, url: 'https://example.com/' })),
  }
  const again = parseBrief(formatBrief(plain), brief.id)
  if (!again.brief) return `as Markdown it has ${again.problems[0]?.code}`
  const [before, after] = [stableJson(plain), stableJson(again.brief)]
  const at = [...before].findIndex((char, index) => char !== after[index])
  const part = (json: string) => json.slice(Math.max(at - 20, 0), at + 40)
  return before === after ? undefined : `as Markdown it is another brief: ${part(before)} → ${part(after)}`
}

function folderTarget(name: string, path: string, sample: string): FuzzTarget {
  return {
    name,
    inputs: editedText([sample]),
    findFault(text) {
      const { folder, problems } = parsePackFolder([{ path, text }])
      for (const problem of problems.slice(0, 20)) {
        renderProblem(problem, text.slice(0, 500), { folder: '', isColourful: true })
      }
      return folder ? findRefusal('entities', ...folder.entities.map(({ entity }) => entity)) : undefined
    },
  }
}

function jsonTarget(
  name: string,
  sample: unknown,
  parse: (bytes: Uint8Array) => Parsed<unknown>,
): FuzzTarget {
  return {
    name,
    inputs: editedJson([sample]),
    findFault(text) {
      const parsed = parse(new TextEncoder().encode(text))
      if (parsed.ok) return undefined
      return parsed.problem === '' || parsed.problem.length > 300 ? `says "${parsed.problem}"` : undefined
    },
  }
}

function importTarget(name: string, sample: unknown): FuzzTarget {
  return {
    name,
    inputs: editedJson([sample]),
    findFault(text) {
      const result = parseImport(new TextEncoder().encode(text))
      if (!result.ok)
        return importErrorCodes.includes(result.code) ? undefined : `no known code: ${result.code}`
      const { entities, notices } = result.value
      const yaml = formatEntities(entities, notices, 'Of a test.')
      const folder = parsePackFolder([
        { path: 'pack.yaml', text: 'id: a\ntitle: A\npublisher: B\nabout: C.\n' },
        { path: 'entities/a.yaml', text: yaml },
      ])
      if (!folder.folder) return `as YAML it has ${folder.problems[0]?.code}`
      return findRefusal('entities', ...entities)
    },
  }
}
