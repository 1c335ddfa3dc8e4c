import { cardHello } from '../../data/messages/card-port'

/**
 * Waits for the content script of the page that the card is in to hand over its port. Only the first counts:
 * whoever else sends a message later is not heard.
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
