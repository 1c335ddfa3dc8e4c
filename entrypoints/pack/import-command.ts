import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entity } from '../../data/brief/entity'
import { importErrorText } from '../../data/pack/import/import-error-text'
import type { Imported } from '../../data/pack/import/import-result'
import { mergeImport } from '../../data/pack/import/merge-import'
import { parseImport } from '../../data/pack/import/parse-import'
import { freeId } from '../../data/pack/local/link-own-brief'
import { addToEntities } from '../../data/pack/publish/add-to-entities'
import { formatEntities } from '../../data/pack/publish/format-entities'
import type { PackFile } from '../../data/pack/publish/pack-folder'
import { parseEntities } from '../../data/pack/publish/parse-entities'
import type { Command, ExitCode } from './command'
import { CommandError, UsageError } from './command-error'
import { importReport } from './import-report'
import { findFile, readPackFiles } from './pack-files'
import { replaceFile } from './replace-file'
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
into one YAML file. Entities that the pack already has, in whatever file, get the
names and sources that are new; what is there is never changed or removed.
Without DIR the YAML is printed. Revoked and deprecated objects are left out.`,
  async run(given, terminal) {
    const format = findFormat(given.operand(0))
    if (!format) throw new UsageError(`"${given.operand(0)}" is not one of ${[...formats.keys()].join(', ')}`)
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
  const comment = `Imported from ${imported.title}. Importing it again adds what is new.`
  if (dir === undefined) {
    const { entities, notices } = imported
    print(formatEntities(entities, notices, comment).trimEnd())
    const all = { added: entities, merged: [], unclear: [], taken: [] }
    for (const line of importReport(imported, all)) complain(line)
    return 0
  }
  const path = `entities/${name}.yaml`
  if (!(await findFile(join(dir, 'pack.yaml'))))
    throw new CommandError(`${dir} is not a pack: it has no pack.yaml; "init ${dir}" makes one`)
  const { files, entities } = await readEntities(dir)
  const result = mergeImport(entities, imported.entities)
  const { added, merged } = result
  for (const file of files) {
    const own = file.path === path && { added, notices: imported.notices }
    const text = addToEntities(file.text, { merged, ...own })
    if (text !== file.text) await replaceFile(join(dir, file.path), text)
  }
  if (files.every((file) => file.path !== path)) {
    await mkdir(join(dir, 'entities'), { recursive: true })
    await replaceFile(join(dir, path), formatEntities(added, imported.notices, comment))
  }
  print(`${join(dir, path)}: ${imported.title}`)
  for (const line of importReport(imported, result)) print(line)
  return 0
}

/**
 * The entities of a pack, with the files that they are in.
 * @throws CommandError where a file has a mistake, because new entities could then not be told from old ones
 */
async function readEntities(dir: string): Promise<{ files: PackFile[]; entities: Entity[] }> {
  const all = await readPackFiles(dir)
  const files = all.filter(({ path }) => /^entities\/.*\.ya?ml$/.test(path))
  const entities = files.flatMap(({ path, text }) => {
    const parsed = parseEntities(text, path)
    if (parsed.problems.length > 0)
      throw new CommandError(
        `${join(dir, path)} has mistakes: "lint ${dir}" shows them. Nothing was imported`,
      )
    return parsed.entities.map(({ entity }) => entity)
  })
  return { files, entities }
}
