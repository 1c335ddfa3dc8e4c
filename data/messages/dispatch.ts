/** Who may ask what: the trust boundary between pages and the extension, in one place. */
import * as v from 'valibot'
import { askSchemas } from './message-schema'
import type { Answer, Ask, CardRequests, OwnRequests, PageRequests, RequestName } from './protocol'

/** A content script, the card in a web page, or one of the extension's own pages. */
export type SenderKind = 'page' | 'card' | 'own'

/** What the browser says of a sender; `url` is set by the browser, not by the sender. */
export interface Sender {
  id?: string | undefined
  url?: string | undefined
  tabId?: number | undefined
  /** 0 for the page itself, another number for a frame in it. */
  frameId?: number | undefined
}

export type Reply = { ok: true; answer: unknown } | { ok: false; code: 'badRequest' | 'refused' | 'failed' }

export type Handlers = {
  [N in RequestName]: (ask: Ask<N>, sender: Sender) => Promise<Answer<N>> | Answer<N>
}

/** Objects, so that the compiler misses a request that is named in the protocol and not here. */
const ofPages: Record<keyof PageRequests, true> = {
  'page/wake': true,
  'page/read': true,
  'page/resolve': true,
}
const ofCards: Record<keyof CardRequests, true> = {
  'card/content': true,
  'card/brief': true,
  'card/setMarked': true,
  'card/report': true,
  'card/takeBackReport': true,
  'card/openBrief': true,
  'card/openEntity': true,
}
const ofOwnPages: Record<keyof OwnRequests, true> = {
  'marks/turnOff': true,
  'marks/turnOn': true,
  'settings/change': true,
  'sync/start': true,
  'sync/cancel': true,
  'pack/rollBack': true,
  'source/add': true,
  'source/remove': true,
  'source/restore': true,
  'tab/private': true,
  'own/changed': true,
}
const mayAsk: Record<SenderKind, object> = {
  page: ofPages,
  card: ofCards,
  // Some of the extension's own pages are read like any page, by the script that reads those.
  own: { ...ofPages, ...ofOwnPages },
}

/**
 * Which part of the extension a message comes from, or null for a stranger.
 *
 * @param self the extension's id and the addresses that its own pages may have, each with a slash at its end
 */
export function senderKind(
  sender: Sender,
  self: { id: string; origins: readonly string[] },
): SenderKind | null {
  if (sender.id !== self.id || sender.url === undefined) return null
  const own = self.origins.find((origin) => sender.url?.startsWith(origin))
  if (own === undefined) return /^https?:/.test(sender.url) ? 'page' : null
  return new URL(sender.url).pathname === '/card.html' ? 'card' : 'own'
}

/**
 * Answers a message, or returns undefined at once where it is none of ours, so that other listeners may answer.
 * Never rejects: a failure becomes a coded reply, and `onError` gets the cause.
 */
export function dispatch(
  message: unknown,
  sender: Sender,
  kind: SenderKind | null,
  handlers: Handlers,
  onError: (error: unknown) => void,
): Promise<Reply> | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { name, ask } = message as { name?: unknown; ask?: unknown }
  if (!isRequestName(name)) return undefined
  if (kind === null || !Object.hasOwn(mayAsk[kind], name))
    return Promise.resolve({ ok: false, code: 'refused' })
  const parsed = v.safeParse(askSchemas[name], ask)
  if (!parsed.success) return Promise.resolve({ ok: false, code: 'badRequest' })
  return answer(name, parsed.output, sender, handlers, onError)
}

async function answer(
  name: RequestName,
  ask: unknown,
  sender: Sender,
  handlers: Handlers,
  onError: (error: unknown) => void,
): Promise<Reply> {
  try {
    const handler = handlers[name] as (ask: unknown, sender: Sender) => unknown
    return { ok: true, answer: await handler(ask, sender) }
  } catch (error) {
    onError(error)
    return { ok: false, code: 'failed' }
  }
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(askSchemas, name)
}
