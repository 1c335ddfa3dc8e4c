import { Dictionary } from './dictionary'
import { stringAt } from './packed-strings'
import type { SearchHead } from './search-index'
import type { PackShards } from './shard-cache'
import { WordForms } from './word-forms'

/** Shards that are read before they are needed. */
const mostAhead = 4

/** One pack as a search uses it: its head in memory, its shards as they are needed. */
export class SearchPart {
  readonly head: SearchHead
  readonly dictionary: Dictionary
  readonly forms: WordForms
  readonly briefCount: number
  readonly #shards: PackShards
  #entities: Map<string, number> | null = null

  constructor(head: SearchHead, shards: PackShards) {
    this.head = head
    this.dictionary = new Dictionary(head.terms)
    this.forms = new WordForms(head)
    this.briefCount = head.briefs.dates.length
    this.#shards = shards
  }

  get shardCount(): number {
    return this.head.texts.shardStems.length
  }

  /** Makes the postings of these stems available to `postingsOf`. */
  async load(stems: Iterable<number>): Promise<void> {
    const wanted = new Set<number>()
    for (const stem of stems) wanted.add(this.#shardOf(stem))
    if (wanted.size > 0) await this.#shards.load(wanted)
  }

  /** Loads what words with this beginning need first, as far as that is little. */
  async loadBeginnings(prefix: string): Promise<void> {
    const [from, to] = this.dictionary.beginningWith(prefix)
    if (from === to) return
    const first = this.#shardOf(this.forms.stemOf(from))
    const last = Math.min(this.#shardOf(this.forms.stemOf(to - 1)), first + mostAhead - 1)
    if (last < first) return
    await this.#shards.load(Array.from({ length: last - first + 1 }, (_, at) => first + at))
  }

  /** The postings of a stem's texts; undefined where they were not loaded. */
  postingsOf(stem: number): { bytes: Uint8Array; start: number; end: number } | undefined {
    const { ends, shardStems } = this.head.texts
    const shard = this.#shardOf(stem)
    const bytes = this.#shards.get(shard)
    if (!bytes) return undefined
    const first = shardStems[shard] as number
    const offset = first === 0 ? 0 : (ends[first - 1] as number)
    return {
      bytes,
      start: (stem === 0 ? 0 : (ends[stem - 1] as number)) - offset,
      end: (ends[stem] as number) - offset,
    }
  }

  keyOf(brief: number): string {
    return `${this.head.packId}/${stringAt(this.head.briefs.ids, brief)}`
  }

  titleOf(brief: number): string {
    return stringAt(this.head.briefs.titles, brief)
  }

  /** ISO, as far as it is known. */
  dateOf(brief: number): string {
    const date = String(this.head.briefs.dates[brief])
    const parts = [date.slice(0, -4), date.slice(-4, -2), date.slice(-2)]
    return parts.filter((part) => part !== '00').join('-')
  }

  placesOf(brief: number): string[] {
    const { ends, values } = this.head.briefs.places
    return Array.from(listAt(ends, values, brief), (place) => stringAt(this.head.places, place))
  }

  entitiesOf(brief: number): Uint32Array {
    const { ends, values } = this.head.briefs.entities
    return listAt(ends, values, brief)
  }

  /** Of `entitiesOf`, in the same order: indices in `roles`. */
  rolesOf(brief: number): Uint8Array {
    const { entities, roles } = this.head.briefs
    return roles.subarray(brief === 0 ? 0 : entities.ends[brief - 1], entities.ends[brief])
  }

  /** -1 where the pack has no such entity. */
  findEntity(id: string): number {
    const { ids } = this.head.entities
    this.#entities ??= new Map(Array.from(ids.ends, (_, index) => [stringAt(ids, index), index]))
    return this.#entities.get(id) ?? -1
  }

  /** All names of an entity, the main one first. */
  namesOf(entity: number): string[] {
    const { nameEnds, names } = this.head.entities
    const from = entity === 0 ? 0 : (nameEnds[entity - 1] as number)
    return Array.from({ length: (nameEnds[entity] as number) - from }, (_, i) => stringAt(names, from + i))
  }

  mainNameOf(entity: number): string {
    return stringAt(
      this.head.entities.names,
      entity === 0 ? 0 : (this.head.entities.nameEnds[entity - 1] as number),
    )
  }

  entityKeyOf(entity: number): string {
    return `${this.head.packId}/${stringAt(this.head.entities.ids, entity)}`
  }

  /** Bytes of a term's postings in titles and names. */
  headRange(term: number): [number, number] {
    const { ends } = this.head.terms.postings
    return [term === 0 ? 0 : (ends[term - 1] as number), ends[term] as number]
  }

  #shardOf(stem: number): number {
    const { shardStems } = this.head.texts
    let low = 0
    let high = shardStems.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((shardStems[middle] as number) <= stem) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

/** The list at an index of lists that are packed one behind the other; see `PackedLists`. */
export function listAt(ends: Uint32Array, values: Uint32Array, index: number): Uint32Array {
  return values.subarray(index === 0 ? 0 : ends[index - 1], ends[index])
}
