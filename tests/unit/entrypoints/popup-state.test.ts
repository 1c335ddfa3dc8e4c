import { describe, expect, it } from 'vitest'
import type { Lexicon, LexiconEntity } from '../../../data/match/lexicon'
import type { PageReport } from '../../../data/messages/protocol'
import { defaultSettings } from '../../../data/store/settings'
import { marksState, pageState, suggestedNames } from '../../../entrypoints/popup/popup-state'

const entity = (id: string, role: LexiconEntity['role'], briefs: number[]): LexiconEntity => ({
  id,
  kind: 'actor',
  role,
  name: id.toUpperCase(),
  about: '',
  briefs,
})
const lexicon: Lexicon = {
  packId: 'p',
  packTitle: 'P',
  entities: [
    entity('salt', 'actor', [0]),
    entity('calea', 'law', [0, 1]),
    entity('fbi', 'authority', [0, 1, 2]),
  ],
  names: [],
  briefs: [],
}
const report: PageReport = {
  host: 'example.com',
  state: 'ready',
  mentions: [
    { entity: 'p/calea', text: 'CALEA', count: 2 },
    { entity: 'p/salt', text: 'Salt Typhoon', count: 1 },
    { entity: 'p/calea', text: 'the Act', count: 3 },
    { entity: 'gone/x', text: 'X', count: 1 },
  ],
}

describe('what the popup shows of a page', () => {
  it('counts all names of an entity together and leaves out what no pack knows any more', () => {
    expect(pageState({ kind: 'report', report }, [lexicon])).toEqual({
      kind: 'ready',
      mentions: [
        { entity: 'p/calea', name: 'CALEA', role: 'law', count: 5 },
        { entity: 'p/salt', name: 'SALT', role: 'actor', count: 1 },
      ],
    })
  })

  it('waits for names, and shows none where marks are off', () => {
    expect(pageState({ kind: 'report', report }, null)).toEqual({ kind: 'asking' })
    expect(pageState({ kind: 'report', report: { ...report, state: 'off' } }, [lexicon])).toEqual({
      kind: 'off',
    })
    expect(pageState({ kind: 'unread' }, [lexicon])).toEqual({ kind: 'unread' })
  })
})

describe('the state of marks', () => {
  it('is that of this host at this moment', () => {
    const settings = { ...defaultSettings, sitesOff: ['a.example'], pausedUntilMs: 1000 }
    expect(marksState(settings, 'b.example', 999)).toEqual({ kind: 'hour', untilMs: 1000 })
    expect(marksState(settings, 'b.example', 1000)).toEqual({ kind: 'on' })
    expect(marksState(settings, 'a.example', 1000)).toEqual({ kind: 'site' })
    expect(marksState({ ...settings, everywhereOff: true }, 'b.example', 0)).toEqual({ kind: 'everywhere' })
  })
})

it('suggests the actors and laws that most briefs are about', () => {
  expect(suggestedNames([lexicon])).toEqual(['CALEA', 'SALT'])
})
