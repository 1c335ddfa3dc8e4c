import type { OwnDb } from './own-db'
import { defaultSettings, type Settings } from './settings'
import { withStore } from './with-store'

/** The reader's settings, with the default for each that an older version has not stored. @throws StoreError */
export async function readSettings(own: OwnDb): Promise<Settings> {
  return withDefaults(await withStore(own, () => own.settings.get('settings')))
}

/** Stores some settings and returns all of them. @throws StoreError */
export async function changeSettings(own: OwnDb, changes: Partial<Settings>): Promise<Settings> {
  return updateSettings(own, (settings) => ({ ...settings, ...changes }))
}

/**
 * Reads, changes and stores in one transaction, so that two changes at once are both kept.
 * @throws StoreError
 */
export async function updateSettings(
  own: OwnDb,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  return withStore(own, () =>
    own.transaction('rw', own.settings, async () => {
      const changed = withDefaults(change(withDefaults(await own.settings.get('settings'))))
      await own.settings.put({ ...changed, id: 'settings' })
      return changed
    }),
  )
}

/** Older rows lack later settings; keys of a newer version are left out. */
function withDefaults(stored: Partial<Settings> | undefined): Settings {
  return {
    marks: { ...defaultSettings.marks, ...stored?.marks },
    hover: { ...defaultSettings.hover, ...stored?.hover },
    sync: { ...defaultSettings.sync, ...stored?.sync },
    sitesOff: [...(stored?.sitesOff ?? defaultSettings.sitesOff)],
    unmarked: [...(stored?.unmarked ?? defaultSettings.unmarked)],
    privatePacks: [...(stored?.privatePacks ?? defaultSettings.privatePacks)],
    everywhereOff: stored?.everywhereOff ?? defaultSettings.everywhereOff,
    pausedUntilMs: stored?.pausedUntilMs ?? defaultSettings.pausedUntilMs,
  }
}
