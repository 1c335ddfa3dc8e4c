/**
 * The extension API as both browsers give it to content scripts, with promises. The polyfill is left out: it would
 * triple the size of what runs on every page.
 */
import type { Browser } from 'webextension-polyfill'
import type { Answer, Ask, PageRequests } from '../../data/messages/protocol'

const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser }

export const extension = (scope.browser ?? scope.chrome) as Browser

/** Whether the extension that started this script has been updated or removed since. */
export function isOrphaned(): boolean {
  return extension.runtime?.id === undefined
}

type Reply = { ok: true; answer: unknown } | { ok: false; code: string }

/**
 * Asks the background. Null if it cannot answer: the extension has been updated or removed under this page, or the
 * question was refused.
 */
export async function ask<N extends keyof PageRequests>(name: N, payload: Ask<N>): Promise<Answer<N> | null> {
  try {
    const reply = (await extension.runtime.sendMessage({ name, ask: payload })) as Reply | undefined
    return reply?.ok ? (reply.answer as Answer<N>) : null
  } catch {
    return null
  }
}
