import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { defaultSettings, turnOff, turnOn, whyOff } from '../../../data/store/settings'
import { changeSettings, readSettings, updateSettings } from '../../../data/store/settings-store'
import { openTestStore } from '../../support/store-rows'

const host = 'news.example'
const hourMs = 3_600_000

describe('turning marks off', () => {
  it('is on at first', () => {
    expect(whyOff(defaultSettings, host, 0)).toBeNull()
  })

  it('for a site holds there and nowhere else', () => {
    const settings = turnOff(turnOff(defaultSettings, 'site', host, 0), 'site', host, 0)
    expect(whyOff(settings, host, 0)).toBe('site')
    expect(whyOff(settings, `sub.${host}`, 0)).toBeNull()
    expect(settings.sitesOff).toEqual([host])
  })

  it('for an hour ends after an hour', () => {
    const settings = turnOff(defaultSettings, 'hour', host, 1000)
    expect(whyOff(settings, 'any.example', 1000 + hourMs - 1)).toBe('paused')
    expect(whyOff(settings, 'any.example', 1000 + hourMs)).toBeNull()
  })

  it('everywhere is the reason given before any other', () => {
    const settings = turnOff(turnOff(defaultSettings, 'site', host, 0), 'everywhere', host, 0)
    expect(whyOff(settings, host, 0)).toBe('everywhere')
  })

  it.each(['site', 'hour', 'everywhere'] as const)('and on again lifts %s', (scope) => {
    expect(whyOff(turnOn(turnOff(defaultSettings, scope, host, 0), host), host, 1)).toBeNull()
  })

  it('and on again lifts all three at once but leaves other sites off', () => {
    let settings = turnOff(defaultSettings, 'site', 'other.example', 0)
    for (const scope of ['site', 'hour', 'everywhere'] as const) settings = turnOff(settings, scope, host, 0)
    settings = turnOn(settings, host)
    expect(whyOff(settings, host, 1)).toBeNull()
    expect(whyOff(settings, 'other.example', 1)).toBe('site')
  })
})

describe('the stored settings', () => {
  it('are the defaults before anything is stored', async () => {
    expect(await readSettings(openTestStore().own)).toEqual(defaultSettings)
  })

  it('change by the part that is given and last', async () => {
    const { own } = openTestStore()
    await changeSettings(own, { hover: { dwellMs: 700, onlyWithAlt: true } })
    await changeSettings(own, { everywhereOff: true })
    expect(await readSettings(own)).toEqual({
      ...defaultSettings,
      hover: { dwellMs: 700, onlyWithAlt: true },
      everywhereOff: true,
    })
  })

  it('are completed where an older version has stored less', async () => {
    const { own } = openTestStore()
    const older = { id: 'settings', marks: { style: 'clear' }, sitesOff: [host] }
    await own.settings.put(older as unknown as typeof defaultSettings & { id: 'settings' })
    expect(await readSettings(own)).toEqual({
      ...defaultSettings,
      marks: { style: 'clear', scope: 'first' },
      sitesOff: [host],
    })
  })

  it('keep both of two changes at once', async () => {
    const { own } = openTestStore()
    await Promise.all(
      ['a.example', 'b.example'].map((site) =>
        updateSettings(own, (settings) => turnOff(settings, 'site', site, 0)),
      ),
    )
    expect((await readSettings(own)).sitesOff.sort()).toEqual(['a.example', 'b.example'])
  })
})
