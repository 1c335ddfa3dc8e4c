import type { SearchBrief } from './search-index'
import { cutText } from './snippet'

/** What a popup shows before anything is asked: small, so that it is there at once. */
export interface SearchFront {
  packId: string
  packTitle: string
  briefCount: number
  newest: FrontBrief[]
}

export interface FrontBrief {
  /** `packId/briefId` */
  key: string
  title: string
  date: string
  /** At most 160 characters. */
  snippet: string
}

/** More than are shown at once. */
const kept = 25

/** @param briefs newest first */
export function compileFront(packId: string, packTitle: string, briefs: readonly SearchBrief[]): SearchFront {
  return {
    packId,
    packTitle,
    briefCount: briefs.length,
    newest: briefs.slice(0, kept).map(({ id, title, date, texts }) => ({
      key: `${packId}/${id}`,
      title,
      date,
      snippet: cutText(texts[0] ?? ''),
    })),
  }
}
