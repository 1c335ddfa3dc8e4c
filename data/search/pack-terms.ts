import type { CollectedPostings, PostingLog } from './collect-postings'
import type { Pause } from './compile-index'
import { stemOf } from './language/stem'
import { packStrings } from './packed-strings'
import { ByteWriter } from './postings'
import { letterSign, type SearchHead } from './search-index'

/** A value of IndexedDB that is larger is kept in a file of its own by Chromium, and read more slowly. */
const shardBytes = 56 * 1024
const sliceMs = 8

/** Sorts what was collected into the dictionary, its postings, and the shards. */
export async function packTerms(
  collected: CollectedPostings,
  pause: Pause,
): Promise<{ head: Pick<SearchHead, 'terms' | 'texts'>; shards: Uint8Array<ArrayBuffer>[] }> {
  const { words, rankOf } = sortTerms(collected.terms)
  await pause()
  const { stems, stemCount } = await numberStems(words, pause)
  const head = await packLog(collected.head, words.length, (term) => rankOf[term] as number, pause)
  const stemOfTerm = (term: number) => stems[rankOf[term] as number] as number
  const texts = await packLog(collected.texts, stemCount, stemOfTerm, pause)
  const { shards, shardStems } = cutShards(texts.bytes, texts.ends)
  return {
    head: {
      terms: {
        words: packStrings(words),
        signs: Uint32Array.from(words, letterSign),
        stems,
        postings: { ends: head.ends, values: head.bytes },
      },
      texts: { ends: texts.ends, counts: texts.counts, shardStems },
    },
    shards,
  }
}

/** By UTF-16 units, which is by bytes of UTF-8 for all but pairs of surrogates; these are no letters to search by. */
function sortTerms(terms: readonly string[]) {
  const order = terms.map((_, term) => term)
  order.sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1))
  const rankOf = new Uint32Array(terms.length)
  order.forEach((term, rank) => {
    rankOf[term] = rank
  })
  return { words: order.map((term) => terms[term] as string), rankOf }
}

/** Numbered by the first term of each in the dictionary, so that like beginnings share shards. */
async function numberStems(words: readonly string[], pause: Pause) {
  const numbers = new Map<string, number>()
  const stems = new Uint32Array(words.length)
  let sliceEnd = performance.now() + sliceMs
  for (let rank = 0; rank < words.length; rank++) {
    const stem = stemOf(words[rank] as string)
    let number = numbers.get(stem)
    if (number === undefined) {
      number = numbers.size
      numbers.set(stem, number)
    }
    stems[rank] = number
    if ((rank & 0xff) === 0 && performance.now() > sliceEnd) {
      await pause()
      sliceEnd = performance.now() + sliceMs
    }
  }
  return { stems, stemCount: numbers.size }
}

/** A log by brief as lists by key: a counting sort, since it is sorted by brief already. */
async function packLog(log: PostingLog, keys: number, keyOf: (term: number) => number, pause: Pause) {
  const starts = new Uint32Array(keys + 1)
  for (let i = 0; i < log.terms.length; i++) {
    const after = keyOf(log.terms.at(i)) + 1
    starts[after] = (starts[after] as number) + 1
  }
  await pause()
  for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
  const next = starts.slice()
  const briefs = new Uint32Array(log.terms.length)
  const masks = new Uint16Array(log.terms.length)
  let sliceEnd = performance.now() + sliceMs
  for (let i = 0; i < log.terms.length; i++) {
    const key = keyOf(log.terms.at(i))
    const to = next[key] as number
    briefs[to] = log.briefs.at(i)
    masks[to] = log.masks.at(i)
    next[key] = to + 1
    if ((i & 0xfff) === 0 && performance.now() > sliceEnd) {
      await pause()
      sliceEnd = performance.now() + sliceMs
    }
  }
  const writer = new ByteWriter()
  const ends = new Uint32Array(keys)
  const counts = new Uint32Array(keys)
  for (let key = 0; key < keys; key++) {
    counts[key] = writeList(writer, briefs, masks, starts[key] as number, starts[key + 1] as number)
    ends[key] = writer.length
    if ((key & 0xff) === 0 && performance.now() > sliceEnd) {
      await pause()
      sliceEnd = performance.now() + sliceMs
    }
  }
  return { bytes: writer.finish(), ends, counts }
}

/** Several terms of one stem in one brief become one entry. Answers how many entries there are. */
function writeList(
  writer: ByteWriter,
  briefs: Uint32Array,
  masks: Uint16Array,
  start: number,
  end: number,
): number {
  let before = -1
  let entries = 0
  let at = start
  while (at < end) {
    const brief = briefs[at] as number
    let mask = 0
    while (at < end && briefs[at] === brief) mask |= masks[at++] as number
    writer.varint(brief - before)
    writer.varint(mask)
    before = brief
    entries += 1
  }
  return entries
}

function cutShards(bytes: Uint8Array<ArrayBuffer>, ends: Uint32Array) {
  const shards: Uint8Array<ArrayBuffer>[] = []
  const shardStems: number[] = []
  let start = 0
  for (let stem = 0; stem < ends.length; stem++) {
    const end = ends[stem] as number
    if (shardStems.length === shards.length) shardStems.push(stem)
    const isLast = stem === ends.length - 1
    const next = isLast ? end : (ends[stem + 1] as number)
    if (isLast || next - start > shardBytes) {
      shards.push(bytes.slice(start, end))
      start = end
    }
  }
  return { shards, shardStems: Uint32Array.from(shardStems) }
}
