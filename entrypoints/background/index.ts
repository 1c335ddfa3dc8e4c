import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { dispatch, type Handlers, type Sender, senderKind } from '../../data/messages/dispatch'
import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import { readSettings } from '../../data/store/settings-store'
import { createSyncStore } from '../../data/store/sync-store'
import type { SyncStore } from '../../data/sync/ports'
import { syncPortName } from '../../data/sync/sync-progress'
import type { SyncRunner } from '../../data/sync/sync-runner'
import { cardHandlers } from './card-handlers'
import { KnowledgeStore } from './knowledge'
import { addMenu, listenToMenu } from './menu'
import { Omnibox } from './omnibox'
import { ownHandlers } from './own-handlers'
import { pageHandlers } from './page-handlers'
import { PrivateMentions } from './private-mentions'
import { cleanUp, installOwnPacks, installStarterPack, recompileOldPacks, syncLostPacks } from './start-up'
import { startSyncs } from './syncs'
import { refreshTabs, walkInFront } from './tabs'
import { tellNews } from './tell-news'

/** Fires when an hour's pause is over, so that open pages are marked again. */
const pauseAlarm = 'pause-over'

export default defineBackground(() => {
  const own = new OwnDb()
  const cache = new CacheDb()
  const stored = createSyncStore(own, cache)
  const store: SyncStore = {
    ...stored,
    async activateGeneration(ready, staged) {
      const isActive = await stored.activateGeneration(ready, staged)
      if (isActive) knowledge.keep(ready.generation.id, ready.nameIndex)
      return isActive
    },
  }
  const installPacks = async () => {
    const starterIsNew = await installStarterPack(store)
    const { isChanged } = await installOwnPacks(own, store)
    await syncLostPacks(own, cache, runner)
    return starterIsNew || isChanged
  }
  // Once a start: nothing but an update of the extension changes the compiler, and that starts it anew.
  let recompiling: Promise<boolean> | null = null
  const recompile = () => {
    recompiling ??= recompileOldPacks(store).catch((error) => {
      recompiling = null
      throw error
    })
    return recompiling
  }
  const readPrivate = async () => (await readSettings(own)).privatePacks
  const knowledge = new KnowledgeStore(cache, installPacks, recompile, readPrivate)
  const privateMentions = new PrivateMentions(() => knowledge.hiddenResolver())

  const omnibox = new Omnibox(cache)

  const onPacksChanged = async () => {
    knowledge.forget()
    omnibox.forget()
    await refreshTabs()
  }
  const { runner, schedule } = startSyncs(own, store, onPacksChanged)
  const handlers: Handlers = {
    ...pageHandlers(own, knowledge, (tabId) => privateMentions.showSoon(tabId)),
    ...cardHandlers({
      own,
      cache,
      knowledge,
      onUnmarked: async ({ tabId }) => {
        if (tabId !== undefined) privateMentions.showSoon(tabId)
        await refreshTabs(tabId)
      },
    }),
    ...ownHandlers({
      own,
      cache,
      runner,
      schedule,
      installPacks,
      installOwnPacks: () => installOwnPacks(own, store),
      onPacksChanged,
      findPrivate: (tabId) => privateMentions.find(tabId),
      onSettingsChanged: async ({ pausedUntilMs }) => {
        if (pausedUntilMs === null) await browser.alarms.clear(pauseAlarm)
        else browser.alarms.create(pauseAlarm, { when: pausedUntilMs })
        await refreshTabs()
      },
    }),
  }

  listenToMessages(handlers, runner)
  listenToBrowser(async () => {
    const news = [await recompile(), await installPacks()]
    if (news.includes(true)) await onPacksChanged()
    await cleanUp(own, cache)
  })
  omnibox.listen()
})

// A listener that is added later than in the first turn misses the event that woke the background: all of these
// are added at once.

function listenToMessages(handlers: Handlers, runner: SyncRunner): void {
  const self = { id: browser.runtime.id, origins: [browser.runtime.getURL('/')] }
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { id, url, frameId } = sender
    const from: Sender = { id, url, frameId, tabId: sender.tab?.id }
    return dispatch(message, from, senderKind(from, self), handlers, console.error)
  })
  browser.runtime.onConnect.addListener((port) => {
    const from = { id: port.sender?.id, url: port.sender?.url }
    if (port.name === syncPortName && senderKind(from, self) === 'own') tellNews(port, runner)
  })
}

/** @param onInstalled what an installation or an update asks for */
function listenToBrowser(onInstalled: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // Whatever becomes of the menu, the packs are needed.
    addMenu().catch(console.error)
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
    await onInstalled()
  })
  // The menu is in the language that the browser was in when it was made.
  browser.runtime.onStartup.addListener(() => {
    addMenu().catch(console.error)
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === pauseAlarm) refreshTabs().catch(console.error)
  })
  listenToMenu()
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-mention') walkInFront(1).catch(console.error)
    if (command === 'previous-mention') walkInFront(-1).catch(console.error)
  })
}
