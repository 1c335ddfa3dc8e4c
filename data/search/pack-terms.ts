import type { Slices } from '../slices/run-in-slices'
import type { CollectedPostings, PostingLog } from './collect-postings'
import { singularOf, stemOf } from './language/stem'
import { packStrings } from './packed-strings'
import { ByteWriter } from './postings'
import { letterSign, type SearchHead } from './search-index'

/** In Chromium a larger value of IndexedDB is a file of its own, and is read more slowly. */
const shardBytes = 56 * 1024

/** Sorts what was collected into the dictionary, its postings, and the shards. */
export function* packTerms(
  collected: CollectedPostings,
): Slices<{ head: Pick<SearchHead, 'terms' | 'texts'>; shards: Uint8Array<ArrayBuffer>[] }> {
  const { words, rankOf } = yield* sortTerms(collected.terms)
  yield
  const { stems, families } = yield* numberStems(words)
  const head = yield* packLog(collected.head, words.length, (term) => rankOf[term] as number)
  const stemOfTerm = (term: number) => stems[rankOf[term] as number] as number
  const texts = yield* packLog(collected.texts, families.length, stemOfTerm)
  yield
  const { shards, shardStems } = yield* cutShards(texts.bytes, texts.ends)
  yield
  const packedWords = packStrings(words)
  yield
  const signs = yield* signsOf(words)
  return {
    head: {
      terms: {
        words: packedWords,
        signs,
        stems,
        postings: { ends: head.ends, values: head.bytes },
      },
      texts: { ends: texts.ends, counts: texts.counts, families, shardStems },
    },
    shards,
  }
}

/**
 * Sorts by UTF-16 units, which is the order of UTF-8 bytes except for surrogate pairs; those are no letters to search
 * by. Terms with the same first two units are sorted at a time, since one sort of all could not be interrupted.
 */
function* sortTerms(terms: readonly string[]): Slices<{ words: string[]; rankOf: Uint32Array }> {
  const byBeginning = new Map<string, number[]>()
  for (const [index, term] of terms.entries()) {
    const beginning = term.slice(0, 2)
    const alike = byBeginning.get(beginning)
    if (alike) alike.push(index)
    else byBeginning.set(beginning, [index])
    if ((index & 0xfff) === 0) yield
  }
  const words: string[] = []
  const rankOf = new Uint32Array(terms.length)
  for (const beginning of [...byBeginning.keys()].sort()) {
    const alike = byBeginning.get(beginning) ?? []
    alike.sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1))
    for (const index of alike) rankOf[index] = words.push(terms[index] as string) - 1
    yield
  }
  return { words, rankOf }
}

function* signsOf(words: readonly string[]): Slices<Uint32Array<ArrayBuffer>> {
  const signs = new Uint32Array(words.length)
  for (let rank = 0; rank < words.length; rank++) {
    signs[rank] = letterSign(words[rank] as string)
    if ((rank & 0xfff) === 0) yield
  }
  return signs
}

/** Stems are numbered by their first term in the dictionary, so that similar beginnings share shards. */
function* numberStems(
  words: readonly string[],
): Slices<{ stems: Uint32Array<ArrayBuffer>; families: Uint32Array<ArrayBuffer> }> {
  const stemNumbers = new Map<string, number>()
  const familyNumbers = new Map<string, number>()
  const stems = new Uint32Array(words.length)
  const families: number[] = []
  for (let rank = 0; rank < words.length; rank++) {
    const word = words[rank] as string
    const stem = numberOf(singularOf(word), stemNumbers)
    stems[rank] = stem
    if (stem === families.length) families.push(numberOf(stemOf(word), familyNumbers))
    if ((rank & 0xff) === 0) yield
  }
  return { stems, families: Uint32Array.from(families) }
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  numbers.set(text, numbers.size)
  return numbers.size - 1
}

/** Turns a log by brief into lists by key: a counting sort, since the log is sorted by brief already. */
function* packLog(
  log: PostingLog,
  keys: number,
  keyOf: (term: number) => number,
): Slices<{
  bytes: Uint8Array<ArrayBuffer>
  ends: Uint32Array<ArrayBuffer>
  counts: Uint32Array<ArrayBuffer>
}> {
  const starts = new Uint32Array(keys + 1)
  for (let i = 0; i < log.terms.length; i++) {
    const after = keyOf(log.terms.at(i)) + 1
    starts[after] = (starts[after] as number) + 1
    if ((i & 0xfff) === 0) yield
  }
  for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
  const next = starts.slice()
  const briefs = new Uint32Array(log.terms.length)
  const masks = new Uint16Array(log.terms.length)
  for (let i = 0; i < log.terms.length; i++) {
    const key = keyOf(log.terms.at(i))
    const to = next[key] as number
    briefs[to] = log.briefs.at(i)
    masks[to] = log.masks.at(i)
    next[key] = to + 1
    if ((i & 0xfff) === 0) yield
  }
  const writer = new ByteWriter()
  const ends = new Uint32Array(keys)
  const counts = new Uint32Array(keys)
  for (let key = 0; key < keys; key++) {
    counts[key] = writeList(writer, briefs, masks, starts[key] as number, starts[key + 1] as number)
    ends[key] = writer.length
    if ((key & 0xff) === 0) yield
  }
  return { bytes: writer.finish(), ends, counts }
}

/** Several terms of one stem in one brief become one entry. Returns how many entries there are. */
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

function* cutShards(
  bytes: Uint8Array<ArrayBuffer>,
  ends: Uint32Array,
): Slices<{ shards: Uint8Array<ArrayBuffer>[]; shardStems: Uint32Array<ArrayBuffer> }> {
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
      yield
    }
  }
  return { shards, shardStems: Uint32Array.from(shardStems) }
}
