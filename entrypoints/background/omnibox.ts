import { browser } from 'wxt/browser'
import { formatDate } from '../../components/format-date'
import type { BriefSearch } from '../../data/search/brief-search'
import { findPage } from '../../data/search/result-page'
import { escapeXml, placeOfSuggestion, suggestionsOf } from '../../data/search/suggestions'
import type { CacheDb } from '../../data/store/cache-db'
import { say } from '../../locales/say'
import { readerAddress } from '../shared/open-page'
import { openSearch } from '../shared/open-search'
import type { Route } from '../shared/route'

/** Chromium reads a suggestion as XML with marks in it, Firefox as text. */
const isMarked = import.meta.env.CHROME

const limit = 6

/**
 * Answers the keyword in the address bar. The index is read when the keyword is first typed, and kept until packs
 * change.
 */
export class Omnibox {
  readonly #cache: CacheDb
  #search: Promise<BriefSearch> | null = null
  #asked = 0

  constructor(cache: CacheDb) {
    this.#cache = cache
  }

  /** To be called in the first turn of the background: a later listener misses the event that woke it. */
  listen(): void {
    browser.omnibox.onInputStarted.addListener(() => {
      this.#open().catch(console.error)
    })
    browser.omnibox.onInputChanged.addListener((text, suggest) => {
      this.#suggest(text, suggest).catch(console.error)
    })
    browser.omnibox.onInputEntered.addListener((content, disposition) => {
      open(routeOf(content), disposition).catch(console.error)
    })
  }

  /** To be called when packs have changed. */
  forget(): void {
    this.#search = null
  }

  #open(): Promise<BriefSearch> {
    this.#search ??= openSearch(this.#cache).then(
      ({ search }) => search,
      (error) => {
        this.#search = null
        throw error
      },
    )
    return this.#search
  }

  async #suggest(
    query: string,
    suggest: (suggestions: ReturnType<typeof suggestionsOf>) => void,
  ): Promise<void> {
    this.#asked += 1
    const asked = this.#asked
    const search = await this.#open()
    // The address bar shows no snippets, so no text is read except for phrases.
    const page = await findPage(search, query, { limit, pageEntities: [], readTexts: async () => [] })
    if (asked !== this.#asked) return
    const description = lineFor(query.trim(), page.total)
    browser.omnibox.setDefaultSuggestion({ description: isMarked ? escapeXml(description) : description })
    suggest(
      suggestionsOf(page, isMarked, {
        date: formatDate,
        briefs: (count) => say('subject.briefs', { count }),
      }),
    )
  }
}

/** The first line of the list, under which the others stand. */
function lineFor(query: string, count: number): string {
  if (count === 0) return say('browser.noBrief')
  return query === '' ? say('browser.showAll', { count }) : say('browser.showBriefs', { count, query })
}

function routeOf(content: string): Route {
  const place = placeOfSuggestion(content)
  switch (place.kind) {
    case 'brief':
      return { page: 'brief', key: place.key, source: null }
    case 'entity':
      return { page: 'entity', key: place.key }
    case 'query':
      return { page: 'search', query: place.query }
  }
}

async function open(route: Route, disposition: string): Promise<void> {
  const url = browser.runtime.getURL(readerAddress(route))
  if (disposition === 'currentTab') await browser.tabs.update({ url })
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' })
}
