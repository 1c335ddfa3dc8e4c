import { browser } from 'wxt/browser'
import type { Reply } from '../../data/messages/dispatch'
import type { Answer, Ask, CardRequests, OwnRequests } from '../../data/messages/protocol'

/** The background refused or failed; `code` is that of its reply, or `noAnswer`. */
export class AskError extends Error {
  override readonly name = 'AskError'
  constructor(readonly code: string) {
    super(code)
  }
}

/**
 * Asks the background, from one of the extension's own pages or from the card.
 * @throws AskError
 */
export async function askBackground<N extends keyof (OwnRequests & CardRequests)>(
  name: N,
  ask: Ask<N>,
): Promise<Answer<N>> {
  const reply: Reply | undefined = await browser.runtime.sendMessage({ name, ask })
  if (!reply?.ok) throw new AskError(reply?.code ?? 'noAnswer')
  return reply.answer as Answer<N>
}
