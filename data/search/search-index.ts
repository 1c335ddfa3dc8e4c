/**
 * What search reads of one pack: compiled when a generation is activated, stored as one value (the head) and some
 * hundred small ones (the shards), and used as it is loaded. Briefs, entities and terms are told by their index here.
 */
import type { Role } from '../brief/brief'
import type { EntityKind } from '../brief/entity'
import type { PackedStrings } from './packed-strings'

/** What a search index is compiled from, newest first. */
export interface SearchBrief {
  id: string
  title: string
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date: string
  where: readonly string[]
  /** Indices of entities, in the order in which the brief names them. */
  entities: readonly { entity: number; role: Role }[]
  /** The summary, what happened, analysis and conclusion: each a text that a snippet may be of. */
  texts: readonly string[]
}

export interface SearchEntity {
  id: string
  kind: EntityKind | null
  role: Role
  /** The main name first. */
  names: readonly string[]
}

/** Where the JSON of a brief stands: in which chunk, and its bytes [start, end) there. */
export interface BriefSpan {
  chunk: string
  start: number
  end: number
}

/** In which fields of a brief a term stands: bits of a mask. */
export const inTitle = 1
export const inName = 2
export const inAlias = 4
export const inPlace = 8
/** A name of an entity that the title names too, by whichever of its names. */
export const inNameOfTitle = 16
export const inKind = 32

/** A mask has one bit for each text of a term; all texts beyond share the last one. */
export const lastText = 13

/** A list in another list: the values of `i` end at `ends[i]`. */
export interface PackedLists<T> {
  ends: Uint32Array<ArrayBuffer>
  values: T
}

export interface SearchHead {
  packId: string
  packTitle: string
  briefs: {
    ids: PackedStrings
    titles: PackedStrings
    /** `YYYYMMDD`; 00 for a month or a day that is not known. Counts down. */
    dates: Uint32Array<ArrayBuffer>
    places: PackedLists<Uint32Array<ArrayBuffer>>
    entities: PackedLists<Uint32Array<ArrayBuffer>>
    /** Indices in `roles`, beside `entities`. */
    roles: Uint8Array<ArrayBuffer>
    /** Hashes of chunks and where in them each brief stands; both empty where that is not known. */
    chunks: string[]
    spans: Uint32Array<ArrayBuffer>
  }
  places: PackedStrings
  entities: {
    ids: PackedStrings
    names: PackedStrings
    /** Where each entity's names end in `names`; the first is the main one. */
    nameEnds: Uint32Array<ArrayBuffer>
    /** Indices in `entityKinds`; 255 for none. */
    kinds: Uint8Array<ArrayBuffer>
    roles: Uint8Array<ArrayBuffer>
    briefCounts: Uint32Array<ArrayBuffer>
  }
  terms: {
    /** Folded, sorted by their bytes. */
    words: PackedStrings
    /** The letters of each, for finding like ones: see `letterSign`. */
    signs: Uint32Array<ArrayBuffer>
    /** Terms that differ only in their number share a stem: see `singularOf`. */
    stems: Uint32Array<ArrayBuffer>
    /** Postings of titles, names and places by term: mask of fields. */
    postings: PackedLists<Uint8Array<ArrayBuffer>>
  }
  /** Postings of the texts by stem, in the shards: mask of texts. `ends` counts over all shards. */
  texts: {
    ends: Uint32Array<ArrayBuffer>
    /** In how many briefs each stem stands. */
    counts: Uint32Array<ArrayBuffer>
    /** Stems that are forms of one word share a number: see `stemOf`. */
    families: Uint32Array<ArrayBuffer>
    /** The first stem of each shard. */
    shardStems: Uint32Array<ArrayBuffer>
  }
}

export interface SearchIndex {
  head: SearchHead
  shards: Uint8Array<ArrayBuffer>[]
}

/** A bit for each letter and digit of a folded word, so that a few instructions tell unlike words apart. */
export function letterSign(word: string): number {
  let sign = 0
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    sign |= 1 << (unit >= 0x61 && unit <= 0x7a ? unit - 0x61 : 26 + (unit % 6))
  }
  return sign >>> 0
}
