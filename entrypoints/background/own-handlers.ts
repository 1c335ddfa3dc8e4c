/** What the popup, the reader and the settings page may ask: everything that changes something. */
import type { Handlers } from '../../data/messages/dispatch'
import type { OwnRequests, PageReport } from '../../data/messages/protocol'
import type { CacheDb } from '../../data/store/cache-db'
import { packOfLocalSource } from '../../data/store/local-packs'
import type { OwnDb } from '../../data/store/own-db'
import { rollBack } from '../../data/store/packs'
import { type Settings, turnOff, turnOn } from '../../data/store/settings'
import { changeSettings, readSettings, updateSettings } from '../../data/store/settings-store'
import { addSource, alignPacks, removeSource, restoreSource } from '../../data/store/sources'
import { starterSourceId } from '../../data/store/starter-source-id'
import { addSourceAndSync } from '../../data/sync/add-source-and-sync'
import type { InstalledLocalPacks } from '../../data/sync/install-local-pack'
import type { SyncRunner } from '../../data/sync/sync-runner'
import type { SyncSchedule } from '../../data/sync/sync-schedule'

export interface OwnPorts {
  own: OwnDb
  cache: CacheDb
  runner: SyncRunner
  schedule: SyncSchedule
  /** Installs the starter pack and local packs where they are missing or damaged. */
  installPacks(): Promise<unknown>
  /** Compiles local packs that have changed. */
  installOwnPacks(): Promise<InstalledLocalPacks>
  onPacksChanged(): Promise<void>
  /** What the page in a tab mentions of private packs. */
  findPrivate(tabId: number): Promise<PageReport['mentions']>
  onSettingsChanged(settings: Settings): Promise<void>
}

/** The handlers of what the extension's own pages may ask. */
export function ownHandlers(ports: OwnPorts): Pick<Handlers, keyof OwnRequests> {
  const { own, cache, runner } = ports
  const change = async (update: Promise<Settings>) => {
    await ports.onSettingsChanged(await update)
    return null
  }
  return {
    'marks/turnOff': ({ scope, host }) =>
      change(updateSettings(own, (settings) => turnOff(settings, scope, host, Date.now()))),
    'marks/turnOn': ({ host }) => change(updateSettings(own, (settings) => turnOn(settings, host))),
    'settings/change': async ({ settings }) => {
      await change(changeSettings(own, settings))
      if (settings.privatePacks) await ports.onPacksChanged()
      if (settings.sync) await ports.schedule.replan()
      return null
    },
    'sync/start': async ({ sourceId }) => {
      if (sourceId === starterSourceId || packOfLocalSource(sourceId) !== null) await ports.installPacks()
      else void runner.start(sourceId)
      return null
    },
    'sync/cancel': ({ sourceId }) => {
      runner.cancel(sourceId)
      return null
    },
    'pack/rollBack': async ({ packId }) => {
      const isDone = await rollBack(cache, packId)
      if (isDone) await ports.onPacksChanged()
      return { isDone }
    },
    'source/add': ({ address }) =>
      addSourceAndSync(
        {
          addSource: (source) =>
            addSource(own, cache, { ...source, id: crypto.randomUUID(), nowMs: Date.now() }),
          runner,
        },
        address,
      ),
    'source/remove': async ({ sourceId }) => {
      runner.cancel(sourceId)
      await removeSource(own, cache, sourceId, Date.now())
      await ports.onPacksChanged()
      return null
    },
    'tab/private': ({ tabId }) => ports.findPrivate(tabId),
    'own/changed': async () => {
      const { refused } = await ports.installOwnPacks()
      await alignPacks(own, cache)
      await ports.schedule.arm()
      await ports.onPacksChanged()
      await ports.onSettingsChanged(await readSettings(own))
      return { refused }
    },
    'source/restore': async ({ sourceId }) => {
      await restoreSource(own, cache, sourceId)
      // The cache may have lost the pack while it was removed.
      if (sourceId === starterSourceId) await ports.installPacks()
      await ports.schedule.arm()
      await ports.onPacksChanged()
      return null
    },
  }
}
