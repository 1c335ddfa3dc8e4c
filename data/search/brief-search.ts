import { applyFilters } from './apply-filters'
import {
  addNamesLike,
  correctWord,
  type Expansion,
  expandPair,
  expandWord,
  type Likeness,
  shortestTextPrefix,
  splitWord,
} from './expand-word'
import { singularOf } from './language/stem'
import { vagueWords } from './language/vague-words'
import { nameWords, type ParsedQuery, parseQuery, type QueryWord } from './parse-query'
import { byNewest, type Candidate, rankCandidates } from './rank-candidates'
import { nameBit, Scoreboard, titleBit } from './score-briefs'
import { lastText } from './search-index'
import type { SearchPart } from './search-part'
import { TopList } from './top-list'
import { wordsOf } from './words'

/** A word of the query as one pack understands it. */
interface Concept {
  word: QueryWord
  /** By part. */
  expansions: Expansion[]
}

/** By folded word of the query: folded terms, and how well each answers it. */
export type Meanings = ReadonlyMap<string, ReadonlyMap<string, Likeness>>

export interface FoundBrief {
  part: SearchPart
  brief: number
}

export interface Found {
  query: ParsedQuery
  /** Best first, at most as many as were asked for. */
  briefs: FoundBrief[]
  /** How many briefs answer the query. */
  total: number
  /** How many of the first were lifted for what the page mentions. */
  briefsOfPage: number
  /** What each word of the query stands for. */
  meanings: Meanings
}

export interface FindOptions {
  limit: number
  /** `packId/entityId` of what the page mentions: where nothing is asked, their briefs come first. */
  pageEntities?: readonly string[]
  /** The texts of a brief, for phrases and what is excluded; undefined where they cannot be had. */
  readTexts?: (found: readonly FoundBrief[]) => Promise<(readonly string[] | undefined)[]>
}

/** A brief that answers half of the query is worth far less than half. */
const coverPower = 2.5
/** Below 1, so that one rare word does not outweigh the rest of a question. */
const rarityPower = 0.6
/** What a word counts that most briefs could have: enough to decide between two that answer all else. */
const vagueShare = 0.4
/** Candidates that Fuse ranks. Past them words alone decide. */
const ranked = 40
/** Candidates whose place in their texts is looked at. */
const placed = 160
/**
 * Briefs that answer less than this share of what the best answers are no answers: of two words both are wanted where
 * some brief has both, of a whole question not every word is.
 */
const leastShare = { ofTwo: 0.6, ofMore: 0.35 }
const proximityBonus = 0.8
/** Briefs whose texts are read to tell whether they have a phrase. */
const mostRead = 200
/** More than a pack can have. */
const maxBriefs = 2 ** 22
const mostMeanings = 200
const mostRemembered = 32
/** A word with such a correction is that word; below, it is more likely two written as one. */
const sureCorrection = 0.6

/** Searches some packs as one. Each keeps what it needs between searches, so that a key costs little. */
export class BriefSearch {
  readonly parts: readonly SearchPart[]
  readonly #boards: Scoreboard[]
  readonly #words = new Map<string, Concept[]>()

  constructor(parts: readonly SearchPart[]) {
    this.parts = parts
    this.#boards = parts.map((part) => new Scoreboard(part))
  }

  get briefCount(): number {
    return this.parts.reduce((sum, part) => sum + part.briefCount, 0)
  }

  async find(query: string, options: FindOptions): Promise<Found> {
    const parsed = parseQuery(query)
    const allowed = this.parts.map((part) => applyFilters(part, parsed.filters))
    const concepts = this.#conceptsOf(parsed)
    await this.#loadFor(concepts)
    // From here on nothing waits, so that two searches do not share the boards.
    const meanings = meaningsOf(concepts, this.parts)
    const isNameHit = nameTest(meanings)
    const found =
      concepts.length > 0
        ? this.#score(concepts, allowed, parsed.text, isNameHit)
        : this.#all(allowed, options)
    this.#readAhead(parsed)
    const briefsOfPage = concepts.length > 0 ? 0 : found.candidates.filter(({ score }) => score > 0).length
    return this.#sift(found, { query: parsed, meanings, briefsOfPage }, options)
  }

  /** Those that only lift others come last, when the others have met their briefs. */
  #conceptsOf({ words }: ParsedQuery): Concept[] {
    const telling = words.filter(({ isExtra }) => !isExtra)
    // In a short query, which may be a name.
    const isShort = telling.length <= nameWords
    const concepts = telling.flatMap((word) => this.#remember(word, isShort))
    for (let i = 0; i + 1 < concepts.length; i++) {
      const [first, second] = [concepts[i] as Concept, concepts[i + 1] as Concept]
      const joined = first.word.folded + second.word.folded
      this.parts.forEach((part, at) => {
        expandPair(part, first.expansions[at] as Expansion, second.expansions[at] as Expansion, joined)
      })
    }
    const extras = words.filter(({ isExtra }) => isExtra)
    return [...concepts, ...extras.map((word) => this.#extraOf(word))]
  }

  /** A word that texts are not searched for. */
  #extraOf(word: QueryWord): Concept {
    const expansions = this.parts.map((part): Expansion => {
      const term = part.dictionary.find(word.folded)
      return { terms: new Map(term < 0 ? [] : [[term, 1]]), stems: new Map() }
    })
    return { word, expansions }
  }

  /** What was found for a word at the last keys: only the word that is typed changes. */
  #remember(word: QueryWord, isShort: boolean): Concept[] {
    const key = `${word.folded} ${word.isOpen} ${isShort}`
    const known = this.#words.get(key) ?? this.#conceptsOfWord(word, isShort)
    this.#words.delete(key)
    this.#words.set(key, known)
    const [oldest] = this.#words.keys()
    if (this.#words.size > mostRemembered && oldest !== undefined) this.#words.delete(oldest)
    // Copies, for neighbouring words add to each other.
    return known.map(({ word, expansions }) => ({
      word,
      expansions: expansions.map(({ terms, stems }) => ({ terms: new Map(terms), stems: new Map(stems) })),
    }))
  }

  #conceptsOfWord(word: QueryWord, isShort: boolean): Concept[] {
    const expanded = this.parts.map((part) => expandWord(part, word))
    if (expanded.some(({ isKnown }) => isKnown)) {
      // "Carbs" is a word, but where no name has it, it may be a misspelt one.
      if (isShort && !word.isOpen && !expanded.some(({ isNamed }) => isNamed)) {
        this.parts.forEach((part, at) => {
          addNamesLike(part, expanded[at] as Expansion, word)
        })
      }
      return [{ word, expansions: expanded }]
    }
    this.parts.forEach((part, at) => {
      const expansion = expanded[at]
      if (expansion) correctWord(part, expansion, word)
    })
    const best = Math.max(0, ...expanded.flatMap(({ terms }) => [...terms.values()]))
    if (best < sureCorrection) {
      for (const part of this.parts) {
        const split = splitWord(part, word.folded)
        if (split) return split.flatMap((folded) => this.#conceptsOfWord({ folded, isOpen: false }, false))
      }
    }
    return [{ word, expansions: expanded }]
  }

  async #loadFor(concepts: readonly Concept[]): Promise<void> {
    await Promise.all(
      this.parts.map((part, at) => {
        const stems = new Set<number>()
        for (const { expansions } of concepts)
          for (const stem of expansions[at]?.stems.keys() ?? []) stems.add(stem)
        return part.load(stems)
      }),
    )
  }

  /** The next letter will look for the word in texts too. */
  #readAhead({ words }: ParsedQuery): void {
    const open = words.find(({ isOpen }) => isOpen)
    if (open?.folded.length !== shortestTextPrefix - 1) return
    for (const part of this.parts) {
      // What fails here fails again where it is needed, and is told there.
      part.loadBeginnings(open.folded).catch(() => {})
    }
  }

  #score(
    concepts: readonly Concept[],
    allowed: readonly (Uint8Array | null)[],
    text: string,
    isNameHit: (name: string) => boolean,
  ): { candidates: Candidate[]; total: number } {
    for (const board of this.#boards) board.clear()
    const weights = concepts.map(({ expansions }, word) => {
      let count = 0
      this.#boards.forEach((board, at) => {
        count += board.find(word, expansions[at] as Expansion)
      })
      const rarity = Math.log(1 + (this.briefCount + 1) / (count + 0.5)) ** rarityPower
      const weight = isVague(concepts[word] as Concept) ? rarity * vagueShare : rarity
      const { isExtra } = (concepts[word] as Concept).word
      for (const board of this.#boards) {
        if (isExtra) board.addExtra(weight)
        else board.add(weight)
      }
      return isExtra ? 0 : weight
    })
    const whole = weights.reduce((sum, weight) => sum + weight, 0)
    const leastCovered = weights.length > 2 ? leastShare.ofMore : leastShare.ofTwo
    const { candidates, total } = this.#best(whole, leastCovered, allowed)
    for (const candidate of candidates) {
      candidate.score *= 1 + proximityBonus * (this.#closeness(candidate, weights) / whole)
    }
    candidates.sort((a, b) => b.score - a.score || byNewest(a, b))
    const top = rankCandidates(candidates.slice(0, ranked), text, isNameHit)
    return { candidates: [...top, ...candidates.slice(ranked)], total }
  }

  /** The best by words, and how many there are that answer enough of the query. */
  #best(whole: number, leastCovered: number, allowed: readonly (Uint8Array | null)[]) {
    let mostCovered = 0
    this.#boards.forEach((board, at) => {
      const passes = allowed[at]
      for (const brief of board.met) {
        if (passes && !passes[brief]) continue
        mostCovered = Math.max(mostCovered, board.covered[brief] as number)
      }
    })
    const top = new TopList(placed)
    let total = 0
    this.#boards.forEach((board, at) => {
      const passes = allowed[at]
      for (const brief of board.met) {
        const covered = board.covered[brief] as number
        if (covered < leastCovered * mostCovered || (passes && !passes[brief])) continue
        total += 1
        top.add(at * maxBriefs + brief, (board.scores[brief] as number) * (covered / whole) ** coverPower)
      }
    })
    const candidates = top.entries().map(({ value, score }): Candidate => {
      const at = Math.floor(value / maxBriefs)
      return { part: this.parts[at] as SearchPart, brief: value % maxBriefs, score }
    })
    return { candidates, total }
  }

  /** The weight of the words that stand together in the best place of a brief. */
  #closeness({ part, brief }: Candidate, weights: readonly number[]): number {
    const board = this.#boards[this.parts.indexOf(part)]
    if (!board || weights.length < 2) return 0
    let best = 0
    for (let bit = 0; bit <= lastText; bit++) best = Math.max(best, weightAt(board, brief, weights, 1 << bit))
    return Math.max(best, weightAt(board, brief, weights, nameBit | titleBit))
  }

  /** Without words: what the page's entities are in, then the newest. */
  #all(allowed: readonly (Uint8Array | null)[], { limit, pageEntities = [] }: FindOptions) {
    const candidates: Candidate[] = []
    let total = 0
    this.parts.forEach((part, at) => {
      const shared = sharedWith(part, pageEntities)
      const passes = allowed[at]
      let taken = 0
      for (let brief = 0; brief < part.briefCount; brief++) {
        if (passes && !passes[brief]) continue
        total += 1
        const score = shared?.[brief] ?? 0
        if (score === 0 && taken >= limit) continue
        if (score === 0) taken += 1
        candidates.push({ part, brief, score })
      }
    })
    candidates.sort((a, b) => b.score - a.score || byNewest(a, b))
    return { candidates: candidates.slice(0, Math.max(limit, mostRead)), total }
  }

  /** Keeps what has all phrases and nothing excluded, as far as it is shown. */
  async #sift(
    found: { candidates: Candidate[]; total: number },
    result: Pick<Found, 'query' | 'meanings' | 'briefsOfPage'>,
    { limit, readTexts }: FindOptions,
  ): Promise<Found> {
    const { query } = result
    if (query.phrases.length === 0 && query.excluded.length === 0) {
      return { ...result, briefs: found.candidates.slice(0, limit), total: found.total }
    }
    const looked = found.candidates.slice(0, mostRead)
    const texts = (await readTexts?.(looked)) ?? []
    const kept = looked.filter(({ part, brief }, index) => {
      const lines = linesOf(part, brief, texts[index])
      return (
        query.phrases.every((phrase) => lines.some((line) => line.includes(` ${phrase.join(' ')} `))) &&
        !query.excluded.some((words) => lines.some((line) => line.includes(` ${words.join(' ')} `)))
      )
    })
    const total = kept.length + Math.max(0, found.total - looked.length)
    return { ...result, briefs: kept.slice(0, limit), total: kept.length === 0 ? 0 : total }
  }
}

function isVague({ word }: Concept): boolean {
  return vagueWords.has(singularOf(word.folded))
}

function weightAt(board: Scoreboard, brief: number, weights: readonly number[], bits: number): number {
  let sum = 0
  for (let word = 0; word < weights.length; word++) {
    const places = board.places[word] as Uint16Array
    if ((places[brief] as number) & bits) sum += weights[word] as number
  }
  return sum
}

function sharedWith(part: SearchPart, pageEntities: readonly string[]): Uint8Array | null {
  if (pageEntities.length === 0) return null
  const { ends, values } = part.head.briefs.entities
  const isOnPage = new Uint8Array(part.head.entities.kinds.length)
  let any = false
  for (const key of pageEntities) {
    const [packId = '', id = ''] = key.split('/', 2)
    const entity = packId === part.head.packId ? part.findEntity(id) : -1
    if (entity < 0) continue
    isOnPage[entity] = 1
    any = true
  }
  if (!any) return null
  const shared = new Uint8Array(part.briefCount)
  let at = 0
  for (let brief = 0; brief < part.briefCount; brief++) {
    for (; at < (ends[brief] as number); at++) {
      if (isOnPage[values[at] as number]) shared[brief] = Math.min(255, (shared[brief] as number) + 1)
    }
  }
  return shared
}

/** All of a brief that can be searched, each text as folded words with a space around each. */
function linesOf(part: SearchPart, brief: number, texts: readonly string[] | undefined): string[] {
  const names = [...part.entitiesOf(brief)].flatMap((entity) => part.namesOf(entity))
  return [part.titleOf(brief), ...part.placesOf(brief), ...names, ...(texts ?? [])].map(
    (text) =>
      ` ${wordsOf(text)
        .map(({ folded }) => folded)
        .join(' ')} `,
  )
}

/** The terms that each word of the query stands for, for marking and for choosing names. */
function meaningsOf(concepts: readonly Concept[], parts: readonly SearchPart[]): Meanings {
  const meanings = new Map<string, Map<string, number>>()
  for (const { word, expansions } of concepts) {
    if (word.isExtra) continue
    const terms = new Map([[word.folded, 1]])
    meanings.set(word.folded, terms)
    parts.forEach((part, at) => {
      const known = expansions[at]?.terms
      // Where there are so many they are beginnings, which are told by the word itself.
      if (!known || known.size > mostMeanings) return
      for (const [term, likeness] of known) {
        const text = part.dictionary.wordAt(term)
        terms.set(text, Math.max(terms.get(text) ?? 0, likeness))
      }
    })
  }
  return meanings
}

function nameTest(meanings: Meanings): (name: string) => boolean {
  const words = [...meanings.keys()]
  const terms = new Set([...meanings.values()].flatMap((known) => [...known.keys()]))
  return (name) =>
    wordsOf(name).some(({ folded }) => terms.has(folded) || words.some((word) => folded.startsWith(word)))
}
