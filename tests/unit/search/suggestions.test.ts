import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../components/format-date'
import { placeOfSuggestion, suggestionsOf } from '../../../data/search/suggestions'
import { say } from '../../../locales/say'
import { sampleSearch } from '../../support/search-samples'

const { find } = await sampleSearch({
  packTitle: 'Desk & Co',
  briefs: [{ id: 'rd', title: 'R&D of <Salt Typhoon>', date: '2024-10', who: ['salt'] }],
  entities: [{ id: 'salt', names: ['Salt Typhoon'] }],
})

const words = {
  briefs: (count: number) => say('subject.briefs', { count }),
  date: formatDate,
}

describe('suggestions in the address bar', () => {
  it('are XML with marks where the browser reads it, whatever a title holds', async () => {
    expect(suggestionsOf(await find('salt'), true, words)).toEqual([
      { content: 'name:p/salt', description: '<match>Salt</match> Typhoon — 1 brief' },
      {
        content: 'brief:p/rd',
        description: 'R&amp;D of &lt;<match>Salt</match> Typhoon&gt; — October 2024 — Desk &amp; Co',
      },
    ])
  })

  it('are plain text elsewhere', async () => {
    expect(suggestionsOf(await find('salt'), false, words).at(-1)?.description).toBe(
      'R&D of <Salt Typhoon> — October 2024 — Desk & Co',
    )
  })

  it('lead to what they name, and all else to a search', () => {
    expect(placeOfSuggestion('brief:p/rd')).toEqual({ kind: 'brief', key: 'p/rd' })
    expect(placeOfSuggestion('name:p/salt')).toEqual({ kind: 'entity', key: 'p/salt' })
    expect(placeOfSuggestion(' brief:../x y ')).toEqual({ kind: 'query', query: 'brief:../x y' })
  })
})
