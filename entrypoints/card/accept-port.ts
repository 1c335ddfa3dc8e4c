import { cardHello } from '../../data/messages/card-port'

/**
 * Waits for the content script of the page around the card to hand over its port. Only the first port counts, and later
 * messages are ignored.
 */
export function acceptPort(onPort: (port: MessagePort) => void): void {
  const accepted = new AbortController()
  window.addEventListener(
    'message',
    (event) => {
      const port = event.ports[0]
      if (event.source !== window.parent || event.data !== cardHello || !port) return
      accepted.abort()
      onPort(port)
    },
    { signal: accepted.signal },
  )
}
