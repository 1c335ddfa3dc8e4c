/**
 * npm run --silent mentions -- --names NAMES.json < TEXTS.jsonl > FOUND.jsonl
 *
 * NAMES: `[{id, kind, names}]`. Each line in: `{id, text}`, and out: `{id, mentions: [{start, end, entity}]}`, with
 * offsets in UTF-16 code units. A line that cannot be read is told on stderr as `line N: code: reason`, and the
 * command ends with 1 when the rest is done.
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { readOrdinaryWords } from '../word-assets'
import { createMentionFinder } from './mention-finder'
import { lexiconOf } from './read-names'

type LineProblem = 'badJson' | 'badDocument'

const { values } = parseArgs({ options: { names: { type: 'string' } } })
if (values.names === undefined) {
  process.stderr.write('badArguments: --names NAMES.json is missing\n')
  process.exit(2)
}
const find = createMentionFinder(readNames(values.names), await readOrdinaryWords())
let number = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1
  if (line.trim() === '') continue
  const document = readDocument(line)
  if (typeof document === 'string') {
    process.stderr.write(`line ${number}: ${document}\n`)
    process.exitCode = 1
  } else {
    process.stdout.write(`${JSON.stringify({ id: document.id, mentions: find(document.text) })}\n`)
  }
}

function readNames(path: string) {
  try {
    return lexiconOf(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    process.stderr.write(`badNames: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(2)
  }
}

function readDocument(line: string): { id: unknown; text: string } | `${LineProblem}: ${string}` {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return `badJson: ${error instanceof Error ? error.message : String(error)}`
  }
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string') {
    return { id: 'id' in value ? value.id : null, text: value.text }
  }
  return 'badDocument: not {id, text}'
}
