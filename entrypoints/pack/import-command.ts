import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entity } from '../../data/brief/entity'
import { importErrorText, leftOutText } from '../../data/pack/import/import-error-text'
import type { Imported, LeftOut } from '../../data/pack/import/import-result'
import { parseImport } from '../../data/pack/import/parse-import'
import { freeId } from '../../data/pack/local/link-own-brief'
import { formatEntities } from '../../data/pack/publish/format-entities'
import { parseEntities } from '../../data/pack/publish/parse-entities'
import type { Command, ExitCode } from './command'
import { CommandError, UsageError } from './command-error'
import { findFile, readPackFiles } from './pack-files'
import type { Terminal } from './terminal'

const formats = new Map([
  ['stix', 'stix'],
  ['attack', 'stix'],
  ['misp', 'misp'],
  ['microsoft', 'microsoft'],
] as const)
type Format = 'stix' | 'misp' | 'microsoft'

export const importCommand: Command = {
  name: 'import',
  operands: ['FORMAT', 'FILE', '[DIR]'],
  options: [{ name: 'as', value: 'NAME', help: 'the file is DIR/entities/NAME.yaml (from its title)' }],
  summary: 'turn FILE (stix, attack, misp or microsoft) into entities of the pack in DIR',
  details: `FORMAT is
  stix       a STIX 2.1 or 2.0 bundle
  attack     MITRE ATT&CK, which is STIX
  misp       a cluster file of a MISP galaxy, such as threat-actor.json
  microsoft  Microsoft's map of threat actor names

Writes the entities with their names, who uses each name, and the licence notices
into one YAML file. An import of the same file later replaces that file.
Entities whose id stands in another file of the pack stay as they are there.
Without DIR the YAML is printed. Revoked and deprecated objects stay out.`,
  async run(given, terminal) {
    const format = findFormat(given.operand(0))
    if (!format) throw new UsageError(`"${given.operand(0)}" is none of ${[...formats.keys()].join(', ')}`)
    const path = given.operand(1)
    const bytes = await findFile(path)
    if (!bytes) throw new CommandError(`${path} does not exist`)
    const result = parseImport(bytes, format)
    if (!result.ok) throw new CommandError(`${path}: ${importErrorText(result.code, result.detail)}`)
    const name = freeId(given.findValue('as') ?? result.value.title.replace('ATT&CK', 'ATTACK'), new Set())
    return writeImport(result.value, given.findOperand(2), name, terminal)
  },
}

function findFormat(word: string): Format | undefined {
  for (const [name, format] of formats) if (name === word) return format
  return undefined
}

async function writeImport(
  imported: Imported,
  dir: string | undefined,
  name: string,
  { print, complain }: Terminal,
): Promise<ExitCode> {
  const comment = `Imported from ${imported.title}. Importing it again writes over this file.`
  if (dir === undefined) {
    print(formatEntities(imported.entities, imported.notices, comment).trimEnd())
    for (const line of reportOf(imported, imported.entities, 0)) complain(line)
    return 0
  }
  const path = `entities/${name}.yaml`
  if (!(await findFile(join(dir, 'pack.yaml'))))
    throw new CommandError(`${dir} is no pack: it has no pack.yaml; "init ${dir}" makes one`)
  const known = await knownIds(dir, path)
  const added = imported.entities.filter(({ id }) => !known.has(id))
  await mkdir(join(dir, 'entities'), { recursive: true })
  await writeFile(join(dir, path), formatEntities(added, imported.notices, comment))
  print(`${join(dir, path)}: ${imported.title}`)
  for (const line of reportOf(imported, added, imported.entities.length - added.length)) print(line)
  return 0
}

/** The ids of all entities of the pack, but for those of the file that is written anew. */
async function knownIds(dir: string, path: string): Promise<Set<string>> {
  const files = await readPackFiles(dir)
  const others = files.filter((file) => /^entities\/.*\.ya?ml$/.test(file.path) && file.path !== path)
  return new Set(
    others.flatMap(({ text }) => parseEntities(text, '').entities.map(({ entity }) => entity.id)),
  )
}

function* reportOf(
  { objects, leftOut, notices }: Imported,
  added: readonly Entity[],
  knownCount: number,
): Generator<string> {
  const names = added.reduce((total, entity) => total + entity.names.length, 0)
  yield `${added.length} entities with ${names} names, from ${objects} objects`
  if (knownCount > 0) yield `  ${knownCount} left out: their id stands in another file of the pack`
  for (const [text, count] of countLeftOut(leftOut)) yield `  ${count} left out: ${text}`
  for (const notice of notices) yield `  carried along: ${notice}`
}

function countLeftOut(leftOut: readonly LeftOut[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { reason, type } of leftOut) {
    const text = `${type}, ${leftOutText(reason)}`
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}
