import { BriefSearch } from '../../data/search/brief-search'
import { compileIndex } from '../../data/search/compile-index'
import { findPage, type PageOptions, type ResultPage } from '../../data/search/result-page'
import type { SearchBrief, SearchEntity } from '../../data/search/search-index'
import { SearchPart } from '../../data/search/search-part'
import { allShards } from '../../data/search/shard-cache'
import { runWhole } from '../../data/slices/run-in-slices'

/** A brief as a test writes it: who is named by the entities' ids. */
export interface SampleBrief {
  id: string
  title?: string
  date?: string
  where?: string[]
  who?: string[]
  texts?: string[]
}

export interface SamplePart {
  packId?: string
  packTitle?: string
  briefs: SampleBrief[]
  entities?: (Pick<SearchEntity, 'id' | 'names'> & Partial<SearchEntity>)[]
}

/** One pack, compiled as at its activation, its shards in memory. */
export async function samplePart({ packId = 'p', packTitle = 'Starter', briefs, entities = [] }: SamplePart) {
  const full = entities.map((entity): SearchEntity => ({ kind: null, role: 'other', ...entity }))
  const newestFirst = [...briefs].sort((a, b) => ((a.date ?? '2024') < (b.date ?? '2024') ? 1 : -1))
  const searched = newestFirst.map(
    ({ id, title = id, date = '2024', where = [], who = [], texts = [] }): SearchBrief => ({
      ...{ id, title, date, where, texts },
      entities: who.map((name) => {
        const entity = full.findIndex((one) => one.id === name)
        return { entity, role: full[entity]?.role ?? 'other' }
      }),
    }),
  )
  const { head, shards } = runWhole(
    compileIndex(
      // Where a brief stands tells a test's reader which one is meant.
      {
        ...{ packId, packTitle, briefs: searched, entities: full },
        spans: new Map(
          searched.map(({ id }, index) => [id, { chunk: packId, start: index, end: index + 1 }]),
        ),
      },
    ),
  )
  const part = new SearchPart(head, allShards(shards))
  return { part, index: { head, shards }, textsAt: (index: number) => [...(searched[index]?.texts ?? [])] }
}

/** Searches the packs of a test as the popup does. */
export async function sampleSearch(...packs: SamplePart[]) {
  const parts = await Promise.all(packs.map(samplePart))
  const search = new BriefSearch(parts.map(({ part }) => part))
  const readTexts: PageOptions['readTexts'] = async (spans) =>
    spans.map((span) => {
      const at = packs.findIndex(({ packId = 'p' }) => packId === span?.chunk)
      return span && parts[at]?.textsAt(span.start)
    })
  const find = (
    query: string,
    options: Partial<PageOptions> = {},
    onFound?: (page: ResultPage) => void,
  ): Promise<ResultPage> =>
    findPage(search, query, { limit: 25, pageEntities: [], readTexts, ...options }, onFound)
  return {
    search,
    find,
    /** The ids of the briefs found, best first. */
    ids: async (query: string, options: Partial<PageOptions> = {}) =>
      (await find(query, options)).hits.map(({ key }) => key.slice(key.indexOf('/') + 1)),
  }
}
