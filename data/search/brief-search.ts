import { applyFilters } from './apply-filters'
import { shortestTextPrefix } from './expand-word'
import type { Expansion } from './expansion'
import { filterByPlaces, stemsForPlaces } from './filter-by-places'
import { listBriefs } from './list-briefs'
import { type Meanings, meaningsOf, nameTest } from './meanings'
import { type ParsedQuery, parseQuery } from './parse-query'
import { type Concept, isVague, QueryConcepts } from './query-concepts'
import { byNewest, type Candidate, rankCandidates } from './rank-candidates'
import { nameBit, Scoreboard, titleBit } from './score-briefs'
import { lastText } from './search-index'
import type { SearchPart } from './search-part'
import { mostSifted, needsTexts, siftBriefs } from './sift-briefs'
import { TopList } from './top-list'

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

/** Below 1, so that one rare word does not outweigh the rest of a question. */
const rarityPower = 0.6
/** The weight of a word that most briefs could have: enough to decide between two that are otherwise equal. */
const vagueShare = 0.4
/** Candidates that Fuse ranks. The rest keep the order that their words give. */
const ranked = 40
/** Candidates for which the places of the words in their texts are compared. */
const placed = 160
/**
 * Briefs that answer less than this share of what the best one answers are dropped. Of two words both are wanted, if
 * some brief has both; of a whole question not every word is.
 */
const leastShare = { ofTwo: 0.6, ofMore: 0.35 }
const proximityBonus = 0.8
/** More than a pack can have. */
const maxBriefs = 2 ** 22
/** Searches some packs as one. Each keeps what it needs between searches, so that a keystroke costs little. */
export class BriefSearch {
  readonly parts: readonly SearchPart[]
  readonly #boards: Scoreboard[]
  readonly #concepts: QueryConcepts

  constructor(parts: readonly SearchPart[]) {
    this.parts = parts
    this.#boards = parts.map((part) => new Scoreboard(part))
    this.#concepts = new QueryConcepts(parts)
  }

  get briefCount(): number {
    return this.parts.reduce((sum, part) => sum + part.briefCount, 0)
  }

  async find(query: string, options: FindOptions): Promise<Found> {
    const parsed = parseQuery(query)
    const concepts = this.#concepts.of(parsed)
    await this.#loadFor(concepts, parsed)
    // Nothing is awaited from here on, so that two searches do not share the boards.
    const allowed = this.parts.map((part) => filterByPlaces(part, applyFilters(part, parsed.filters), parsed))
    const meanings = meaningsOf(concepts, this.parts)
    const found =
      concepts.length > 0
        ? this.#score(concepts, allowed, parsed, nameTest(meanings))
        : listBriefs(this.parts, allowed, options)
    this.#readAhead(parsed)
    const briefsOfPage = concepts.length > 0 ? 0 : found.candidates.filter(({ score }) => score > 0).length
    return { query: parsed, meanings, briefsOfPage, ...(await siftBriefs(found, parsed, options)) }
  }

  async #loadFor(concepts: readonly Concept[], parsed: ParsedQuery): Promise<void> {
    await Promise.all(
      this.parts.map((part, at) => {
        const stems = new Set<number>()
        for (const { expansions } of concepts)
          for (const stem of expansions[at]?.stems.keys() ?? []) stems.add(stem)
        for (const stem of stemsForPlaces(part, parsed)) stems.add(stem)
        return part.load(stems)
      }),
    )
  }

  /** With the next letter the word will be looked for in texts too. */
  #readAhead({ words }: ParsedQuery): void {
    const open = words.find(({ isOpen }) => isOpen)
    if (open?.folded.length !== shortestTextPrefix - 1) return
    for (const part of this.parts) {
      // A failure here comes again where the data is needed, and is reported there.
      part.loadBeginnings(open.folded).catch(() => {})
    }
  }

  #score(
    concepts: readonly Concept[],
    allowed: readonly (Uint8Array | null)[],
    query: ParsedQuery,
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
    const size = needsTexts(query) ? mostSifted : placed
    const { candidates, total } = this.#best(size, whole, leastCovered, allowed)
    for (const candidate of candidates) {
      candidate.score *= 1 + proximityBonus * (this.#closeness(candidate, weights) / whole)
    }
    candidates.sort((a, b) => b.score - a.score || byNewest(a, b))
    const top = rankCandidates(candidates.slice(0, ranked), query.text, isNameHit)
    return { candidates: [...top, ...candidates.slice(ranked)], total }
  }

  /** The best by words, and how many there are that answer enough of the query. */
  #best(size: number, whole: number, leastCovered: number, allowed: readonly (Uint8Array | null)[]) {
    let mostCovered = 0
    this.#boards.forEach((board, at) => {
      const passes = allowed[at]
      for (const brief of board.met) {
        if (passes && !passes[brief]) continue
        mostCovered = Math.max(mostCovered, board.covered[brief] as number)
      }
    })
    const top = new TopList(size)
    let total = 0
    this.#boards.forEach((board, at) => {
      const passes = allowed[at]
      for (const brief of board.met) {
        const covered = board.covered[brief] as number
        if (covered < leastCovered * mostCovered || (passes && !passes[brief])) continue
        total += 1
        top.add(at * maxBriefs + brief, (board.scores[brief] as number) * worthOf(covered / whole))
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
}

/**
 * A brief that answers half of the query is worth far less than half: its share to the power of 2.5, which this
 * computes cheaply.
 */
function worthOf(share: number): number {
  return share * share * Math.sqrt(share)
}

function weightAt(board: Scoreboard, brief: number, weights: readonly number[], bits: number): number {
  let sum = 0
  for (let word = 0; word < weights.length; word++) {
    const places = board.places[word] as Uint16Array
    if ((places[brief] as number) & bits) sum += weights[word] as number
  }
  return sum
}
