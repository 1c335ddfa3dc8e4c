import type { Lexicon } from '../match/lexicon'
import type { NameIndex } from '../match/name-index'
import type { SearchFront } from '../search/search-front'
import type { SearchIndex } from '../search/search-index'
import type { ChunkRow, GenerationRow } from './cache-db'

/** A version of a pack, compiled and ready to be served. */
export interface ReadyGeneration {
  sourceId: string
  generation: GenerationRow
  lexicon: Lexicon
  nameIndex: NameIndex
  searchFront: SearchFront
  searchIndex: SearchIndex
  /** Chunks that are not in the store yet. Packs that need no network bring theirs along with the activation. */
  newChunks?: ChunkRow[]
}
