import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { PageCommands, PageReport } from '../../data/messages/protocol'
import { readDateHints } from './article-dates'
import { pageDocument, pageNote, textOf } from './dom-getters'
import { ask, extension, isOrphaned } from './extension-api'
import { isFrame, largeEnough, leastFrameText } from './frame-size'
import { PageSession } from './page-session'

/**
 * What runs on every page. The manifest names it (scripts/manifest.ts): WXT's own content scripts announce
 * themselves to the page by an event and a message, which would tell it that Inbrief is there.
 */
export default defineUnlistedScript(async () => {
  if (!(document instanceof HTMLDocument)) return
  let reading = new AbortController()
  let session: PageSession | null = null

  const open = async () => {
    reading.abort()
    reading = new AbortController()
    const { signal } = reading
    session = null
    // The page around a frame has woken it; most frames are too small to be read.
    const woken = isFrame ? null : ask('page/wake', {})
    await parsed(signal)
    await largeEnough(signal)
    const answer = await (woken ?? ask('page/wake', {}))
    if (signal.aborted || isOrphaned() || pageDocument.isEdited) return
    // Without the sieve every word is asked about.
    session = new PageSession(signal, listen, answer?.sieve, isFrame ? leastFrameText : 0)
    session.start()
  }

  // While a page lay in the back-forward cache it was told of no change.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) open()
  }
  // After an update of the extension this script is alone: its marks would stay for good, without cards.
  const onSight = () => {
    if (isOrphaned()) reading.abort()
  }
  const listen = () => {
    addEventListener('pageshow', onShow)
    addEventListener('visibilitychange', onSight)
  }

  const commands: {
    [N in keyof PageCommands]: (ask: PageCommands[N]['ask']) => PageCommands[N]['answer']
  } = {
    'tab/refresh': () => {
      open()
      return null
    },
    'tab/page': () => {
      const { root } = pageDocument
      if (!root || !/what\s+happened/i.test(textOf(root) ?? '')) return null
      return { html: root.outerHTML, address: location.href }
    },
    'tab/text': () => session?.text() ?? '',
    'tab/entities': () => session?.entities() ?? [],
    'tab/dates': readDateHints,
    'tab/report': () => ({
      host: location.hostname,
      ...pageNote(),
      ...(session?.report() ?? unread()),
    }),
    'tab/host': () => location.hostname,
    'tab/jump': ({ entity, index }) => session?.jump(entity, index) ?? 0,
    'tab/walk': (walk) => session?.walk(walk) ?? false,
  }
  const onMessage = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => {
    const { name, ask } = (message ?? {}) as { name?: keyof PageCommands; ask?: never }
    if (sender.id !== extension.runtime.id || !name || !Object.hasOwn(commands, name)) return
    reply(commands[name](ask as never))
  }
  extension.runtime.onMessage.addListener(onMessage as never)
  listen()
  await open()
})

function unread(): Pick<PageReport, 'state' | 'mentions'> {
  return { state: pageDocument.isEdited ? 'off' : 'reading', mentions: [] }
}

/** Resolves when the document is parsed. */
function parsed(signal: AbortSignal): Promise<void> {
  if (pageDocument.isParsed) return Promise.resolve()
  return new Promise((resolve) =>
    addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal }),
  )
}
