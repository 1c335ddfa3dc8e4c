import { describe, expect, it } from 'vitest'
import type { PageReport } from '../../../data/messages/protocol'
import { defaultSettings } from '../../../data/store/settings'
import { marksState, pageState } from '../../../entrypoints/popup/popup-state'
import { samplePart } from '../../support/search-samples'

const { part } = await samplePart({
  briefs: [{ id: 'first', who: ['salt', 'calea', 'fbi'] }],
  entities: [
    { id: 'salt', names: ['SALT'], role: 'actor' },
    { id: 'calea', names: ['CALEA'], role: 'law' },
    { id: 'fbi', names: ['FBI'], role: 'authority' },
  ],
})
const report: PageReport = {
  host: 'example.com',
  url: 'https://example.com/',
  title: 'A page',
  state: 'ready',
  mentions: [
    { entity: 'p/calea', text: 'CALEA', count: 2, places: [0.1, 0.4] },
    { entity: 'p/salt', text: 'Salt Typhoon', count: 1, places: [] },
    { entity: 'p/calea', text: 'the Act', count: 3, places: [0.2] },
    { entity: 'gone/x', text: 'X', count: 1, places: [] },
  ],
}

describe('what the popup shows of a page', () => {
  it('counts all names of an entity together and leaves out what no pack knows any more', () => {
    expect(pageState({ kind: 'report', report }, [part])).toEqual({
      kind: 'ready',
      mentions: [
        { entity: 'p/calea', name: 'CALEA', role: 'law', count: 5, places: [0.1, 0.4, 0.2] },
        { entity: 'p/salt', name: 'SALT', role: 'actor', count: 1, places: [] },
      ],
    })
  })

  it('waits for names, and shows none where marks are off', () => {
    expect(pageState({ kind: 'report', report }, null)).toEqual({ kind: 'asking' })
    expect(pageState({ kind: 'report', report: { ...report, state: 'off' } }, [part])).toEqual({
      kind: 'off',
    })
    expect(pageState({ kind: 'unread' }, [part])).toEqual({ kind: 'unread' })
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
