import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inbrief-search-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What `npm run search` runs, as a process of its own. */
async function search(briefs: readonly string[], queries: readonly string[], ...options: string[]) {
  const file = join(folder, 'briefs.jsonl')
  await writeFile(file, briefs.join('\n'))
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/search/main.ts')]
  const child = spawn(process.execPath, [...command, '--briefs', file, ...options], { cwd: folder })
  child.stdin.end(queries.join('\n'))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  const answers = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { id: string; results: string[]; ms: number } => JSON.parse(line))
  return { answers, errors: errors.trim(), code }
}

const salt = JSON.stringify({
  id: 'salt',
  title: 'Telecoms are entered',
  date: '2024-10-07',
  where: ['United States', 'China'],
  entities: [{ name: 'Salt Typhoon', aliases: ['GhostEmperor'] }],
  whatHappened: ['The intruders reached lawful intercept systems.'],
  analysis: ['It was espionage.'],
  conclusion: 'Encrypt calls.',
})
const plain = JSON.stringify({ id: 'plain', title: 'A port is closed' })
const query = (id: string | number, query: string) => JSON.stringify({ id, query })

describe('the search command', { timeout: 60_000 }, () => {
  it('answers each query with the ids of briefs, best first, and the time it took', async () => {
    const asked = [
      query('a', 'ghostemperor'),
      query(2, 'chinese hackers wiretap'),
      query('c', 'closed'),
      query('d', 'xyzzy'),
    ]
    const { answers, errors, code } = await search([salt, '', plain], asked)
    expect(errors).toBe('')
    expect(code).toBe(0)
    expect(answers.map(({ id, results }) => [id, results])).toEqual([
      ['a', ['salt']],
      [2, ['salt']],
      ['c', ['plain']],
      ['d', []],
    ])
    for (const { ms } of answers) expect(ms).toBeGreaterThanOrEqual(0)
  })

  it('gives as many results as are asked for', async () => {
    const { answers } = await search([salt, plain], [query('a', '')], '--limit', '1')
    expect(answers[0]?.results).toHaveLength(1)
  })

  it.each([
    ['a line of briefs that is no JSON', [salt, '{"id":'], [], 'briefs, line 2: not JSON'],
    ['a brief without a title', [salt, '', '{"id":"x"}'], [], 'briefs, line 3: title:'],
    ['a brief of another shape', ['{"id":"x","title":"y","where":"China"}'], [], 'briefs, line 1: where'],
    ['two briefs of one id', [salt, salt], [], 'briefs, line 2: the id "salt" is that of line 1'],
    ['a query without text', [salt], [query('a', 'x'), '{"id":"b"}'], 'queries, line 2: query'],
  ])('names the line of %s, and answers nothing', async (_, briefs, queries, message) => {
    const { answers, errors, code } = await search(briefs, queries)
    expect(errors).toContain(message)
    expect(errors).not.toContain('    at ')
    expect(code).toBe(1)
    expect(answers).toEqual([])
  })

  it('says which file is not there', async () => {
    const { errors, code } = await search([salt], [], '--briefs', 'none.jsonl')
    expect(errors).toContain('none.jsonl')
    expect(code).toBe(1)
  })
})
