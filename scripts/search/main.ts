/**
 * npm run --silent search -- --briefs BRIEFS.jsonl < QUERIES.jsonl > RESULTS.jsonl
 *
 * Searches other people's briefs by the engine of the extension. A brief a line
 * `{id, title, date, where: […], entities: [{name, aliases: […]}], whatHappened: […], analysis: […], conclusion}`,
 * a query a line `{id, query}`; an answer a line `{id, results: [briefId, …], ms}`, best first, at most `--limit`.
 */
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { BriefSearch } from '../../data/search/brief-search'
import { compileIndex } from '../../data/search/compile-index'
import { stringAt } from '../../data/search/packed-strings'
import { SearchPart } from '../../data/search/search-part'
import { allShards } from '../../data/search/shard-cache'
import { runWhole } from '../../data/slices/run-in-slices'
import { parseLines, querySchema, readBriefs } from './read-briefs'

const usage = 'npm run --silent search -- --briefs BRIEFS.jsonl [--limit 25] < QUERIES.jsonl'

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { briefs: { type: 'string' }, limit: { type: 'string' } } })
  const limit = Number(values.limit ?? 25)
  if (!values.briefs || !(limit > 0)) throw new Error(usage)
  const { briefs, entities } = readBriefs(await readFile(values.briefs, 'utf8'))
  const queries = parseLines(await text(process.stdin), 'queries', querySchema)
  const index = runWhole(compileIndex({ packId: 'briefs', packTitle: 'Briefs', briefs, entities }))
  const part = new SearchPart(index.head, allShards(index.shards))
  const search = new BriefSearch([part])
  for (const {
    value: { id, query },
  } of queries) {
    const start = performance.now()
    const found = await search.find(query, {
      limit,
      readTexts: async (briefsFound) => briefsFound.map(({ brief }) => briefs[brief]?.texts),
    })
    const ms = Number((performance.now() - start).toFixed(3))
    const results = found.briefs.map(({ brief }) => stringAt(part.head.briefs.ids, brief))
    process.stdout.write(`${JSON.stringify({ id, results, ms })}\n`)
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
