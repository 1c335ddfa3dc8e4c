import type { Slices } from '../slices/run-in-slices'
import { stopWords } from './language/stop-words'
import {
  inAlias,
  inKind,
  inName,
  inNameOfTitle,
  inPlace,
  inTitle,
  lastText,
  type SearchBrief,
  type SearchEntity,
} from './search-index'
import { TermTable } from './term-table'
import { scanWords, visitWords, type WordVisitor } from './words'

/** Triples of term, brief and mask, by brief. */
export interface PostingLog {
  terms: NumberLog
  briefs: NumberLog
  masks: NumberLog
}

export interface CollectedPostings {
  /** In the order in which they were met. */
  terms: string[]
  head: PostingLog
  texts: PostingLog
  briefCount: number
}

/** Reads all briefs once. */
export function* collectPostings(
  briefs: readonly SearchBrief[],
  entities: readonly SearchEntity[],
): Slices<CollectedPostings> {
  const terms = new TermTable()
  // Stop words are numbered first, so that one comparison recognises them.
  const lastStop = Math.max(...Array.from(stopWords, (word) => terms.idOf(word)))
  const head: PostingLog = { terms: new NumberLog(), briefs: new NumberLog(), masks: new NumberLog() }
  const texts: PostingLog = { terms: new NumberLog(), briefs: new NumberLog(), masks: new NumberLog() }
  const headOfBrief = new MaskSet()
  const textsOfBrief = new MaskSet()
  const named: ReadEntity[] = []
  for (const entity of entities) {
    named.push(readEntity(entity, terms))
    yield
  }
  let bit = 0
  const ofText = termVisitor(terms, (term) => {
    if (term > lastStop) textsOfBrief.add(term, bit)
  })

  for (const [index, brief] of briefs.entries()) {
    const title = readWords(brief.title, terms)
    for (const term of title) headOfBrief.add(term, inTitle)
    for (const place of brief.where) for (const term of readName(place, terms)) headOfBrief.add(term, inPlace)
    const titleKey = ` ${title.join(' ')} `
    for (const { entity } of brief.entities) {
      const read = named[entity]
      if (!read) continue
      const titled = read.keys.some((key) => titleKey.includes(key)) ? inNameOfTitle : 0
      for (const term of read.main) headOfBrief.add(term, inName | titled)
      for (const term of read.aliases) headOfBrief.add(term, inAlias | titled)
      for (const term of read.kind) headOfBrief.add(term, inKind)
    }
    brief.texts.forEach((text, at) => {
      bit = 1 << Math.min(at, lastText)
      scanWords(text, ofText, true)
    })
    headOfBrief.moveTo(head, index)
    textsOfBrief.moveTo(texts, index)
    yield
  }
  return { terms: terms.words, head, texts, briefCount: briefs.length }
}

interface ReadEntity {
  main: number[]
  aliases: number[]
  kind: number[]
  /** Each name as it stands in the key of a title. */
  keys: string[]
}

function readEntity({ names, kind }: SearchEntity, terms: TermTable): ReadEntity {
  const [main = '', ...aliases] = names
  return {
    main: readName(main, terms),
    aliases: [...new Set(aliases.flatMap((name) => readName(name, terms)))],
    kind: kind ? readWords(kind, terms) : [],
    keys: names.map((name) => ` ${readWords(name, terms).join(' ')} `),
  }
}

function termVisitor(terms: TermTable, visit: (term: number) => void): WordVisitor {
  return {
    stands(text, start, end) {
      const term = terms.idOfSpan(text, start, end)
      if (term >= 0) visit(term)
    },
    written(word) {
      const term = terms.idOf(word)
      if (term >= 0) visit(term)
    },
  }
}

function readWords(text: string, terms: TermTable): number[] {
  const found: number[] = []
  scanWords(
    text,
    termVisitor(terms, (term) => found.push(term)),
    true,
  )
  return found
}

/** The words of a name, and the whole as one word: "salttyphoon" is typed too. */
function readName(name: string, terms: TermTable): number[] {
  const found = readWords(name, terms)
  const words: string[] = []
  visitWords(name, (written) => words.push(written))
  if (words.length > 1) {
    const joined = terms.idOf(words.join(''))
    if (joined >= 0) found.push(joined)
  }
  return found
}

/** The masks of the terms of one brief. */
class MaskSet {
  #masks = new Uint16Array(1 << 14)
  readonly #met: number[] = []

  add(term: number, mask: number): void {
    if (term >= this.#masks.length) {
      const grown = new Uint16Array(Math.max(term + 1, this.#masks.length * 2))
      grown.set(this.#masks)
      this.#masks = grown
    }
    const before = this.#masks[term] as number
    if (before === 0) this.#met.push(term)
    this.#masks[term] = before | mask
  }

  /** Empties this into a log. */
  moveTo(log: PostingLog, brief: number): void {
    for (const term of this.#met) {
      log.terms.push(term)
      log.briefs.push(brief)
      log.masks.push(this.#masks[term] as number)
      this.#masks[term] = 0
    }
    this.#met.length = 0
  }
}

/** Whole numbers in order, in blocks, so that growing copies nothing. */
export class NumberLog {
  readonly #blocks: Uint32Array[] = []
  length = 0

  push(value: number): void {
    const at = this.length & 0xffff
    if (at === 0) this.#blocks.push(new Uint32Array(0x10000))
    ;(this.#blocks[this.length >>> 16] as Uint32Array)[at] = value
    this.length += 1
  }

  at(index: number): number {
    return (this.#blocks[index >>> 16] as Uint32Array)[index & 0xffff] as number
  }
}
