import type { Runtime } from 'webextension-polyfill'
import type { PageCommands, PageReport } from '../../data/messages/protocol'
import { readDateHints } from './article-dates'
import { pageDocument, textOf } from './dom-getters'
import { ask, extension, isOrphaned } from './extension-api'
import { isFrame, leastFrameText } from './frame-size'
import { pageParsed } from './page-parsed'
import { PageSession } from './page-session'
import type { ReadingPlace } from './reading-place'

/**
 * Why a reading ends. Without a reason the browser makes an error with its stack, for whose lines Chromium compiles the
 * whole script once more.
 */
const over = 'over'

/** Reads and marks the document that the script is in, and answers what the extension asks of it. */
export async function startReading(place: ReadingPlace): Promise<void> {
  let reading = new AbortController()
  let session: PageSession | null = null

  const open = async () => {
    reading.abort(over)
    reading = new AbortController()
    const { signal } = reading
    session = null
    const woken = ask('page/wake', {})
    await pageParsed(signal)
    const answer = await woken
    if (signal.aborted || isOrphaned() || pageDocument.isEdited) return
    // Without the sieve every word is asked about.
    session = new PageSession(place, signal, listen, answer?.sieve, isFrame ? leastFrameText : 0)
    session.start()
  }

  // While a page lay in the back-forward cache, it heard of no change.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void open()
  }
  // Everything under way ends with the page, and later questions find nothing: Firefox still puts them to a window that
  // is gone, and lets nobody measure it.
  const onHide = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (!isTrusted || persisted) return
    reading.abort(over)
    session = null
  }
  // After an update of the extension this script is cut off: its marks would stay for good, without cards.
  const onSight = () => {
    if (isOrphaned()) reading.abort(over)
  }
  const listen = () => {
    addEventListener('pageshow', onShow)
    addEventListener('pagehide', onHide)
    addEventListener('visibilitychange', onSight)
  }

  const commands: {
    [N in keyof PageCommands]: (ask: PageCommands[N]['ask']) => PageCommands[N]['answer']
  } = {
    'tab/refresh': () => {
      void open()
      return null
    },
    'tab/page': () => {
      const root = place.root()
      if (!root || !/what\s+happened/i.test(textOf(root) ?? '')) return null
      return { html: root.outerHTML, address: place.note().url }
    },
    'tab/text': () => session?.text() ?? '',
    'tab/entities': () => session?.entities() ?? [],
    'tab/dates': readDateHints,
    'tab/report': () => ({
      host: new URL(place.note().url).hostname,
      ...place.note(),
      ...(document.contentType === 'application/pdf' && { isPdf: true as const }),
      ...(session?.report() ?? unread()),
    }),
    'tab/host': () => location.hostname,
    'tab/jump': ({ entity, index }) => session?.jump(entity, index) ?? 0,
    'tab/walk': (walk) => session?.walk(walk) ?? false,
  }
  const onMessage = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => {
    const { name, ask } = (message ?? {}) as { name?: keyof PageCommands; ask?: never }
    if (sender.id !== extension.runtime.id || !name || !Object.hasOwn(commands, name)) return
    // The type of `ask` follows from the name, which the compiler does not see.
    reply(commands[name](ask as never))
  }
  // It answers at once, which browsers allow and the types do not.
  extension.runtime.onMessage.addListener(onMessage as Runtime.OnMessageListener)
  listen()
  await open()
}

function unread(): Pick<PageReport, 'state' | 'mentions'> {
  return { state: pageDocument.isEdited ? 'off' : 'reading', mentions: [] }
}
