/**
 * The card's frame: the extension's own page in an iframe, in a closed shadow root, in the top layer. Made once,
 * when a card is first needed; the page can read nothing of it.
 */
import { cardSize } from '../../data/hover/hover-timing'
import type { Box, CardPlace } from '../../data/hover/place-card'
import { cardHello, type FromCard, type ToCard } from '../../data/messages/card-port'
import { elementAround, isConnected, pageDocument } from './dom-getters'
import { extension } from './extension-api'
import { isFrame } from './frame-size'

/** A host that the page removes is put back so often; then the card stays away. */
const mostReturns = 3

/**
 * A closed card is not laid out at all, as browsers do with popovers, so that it takes no click and no focus. While the
 * card lays itself out unseen, the host must not lie over the word.
 */
const hostStyle =
  'all: initial !important; display: revert !important; position: fixed !important; pointer-events: none !important'

export interface CardListener {
  onMessage(message: FromCard): void
  onPointer(inside: boolean): void
  /**
   * Called with the part of the frame that is in view, for a page within a frame. Only the browser knows it, and says
   * when it changes.
   */
  onSeen(seen: Box): void
}

/** The frame that holds the card: made, placed, shown and closed here. */
export class CardFrame {
  readonly #listener: CardListener
  readonly #signal: AbortSignal
  #host: HTMLElement | null = null
  #frame: HTMLIFrameElement | null = null
  #isShown = false
  #port: MessagePort | null = null
  #waiting: ToCard | null = null
  /** The element that the host is in: the root, or a modal dialog, outside of which nothing can be used. */
  #parent: Element | null = null
  #returns = 0
  #wantsFocus = false

  constructor(listener: CardListener, signal: AbortSignal) {
    this.#listener = listener
    this.#signal = signal
    signal.addEventListener('abort', () => this.#host?.remove())
  }

  /** Makes the frame ahead of time, while the pointer still rests on a name in `block`. */
  prepare(block: Element): void {
    if (isClosedToCards()) return
    const parent = modalAround(block) ?? pageDocument.root
    if (this.#host && this.#parent === parent) {
      if (isConnected(this.#host)) return
      if (++this.#returns > mostReturns) return
    }
    this.#host?.remove()
    this.#parent = parent
    this.#make()
  }

  /** Lets the card lay itself out unseen; it becomes visible with the first `place`. */
  show(message: ToCard, block: Element): void {
    this.prepare(block)
    if (!this.#host || !isConnected(this.#host)) return
    if (!this.#isRaised) {
      this.#set({ ...cardSize, left: 0, top: 0 })
      // A page that is zoomed by its own styles would zoom the card and where it stands.
      this.#host.style.setProperty('zoom', `${1 / (this.#parent?.currentCSSZoom ?? 1)}`, 'important')
      if (!this.#raise()) return
    }
    this.#wantsFocus = message.focus
    if (this.#port) this.#port.postMessage(message)
    else this.#waiting = message
  }

  place({ left, top, width, height, side }: CardPlace): void {
    const frame = this.#frame
    if (!frame || !this.#isRaised) return
    this.#set({ left, top, width, height })
    this.#isShown = true
    this.#dress(side)
    // Focusing it again would take the focus off the element that has it in there.
    if (this.#wantsFocus && pageDocument.focused !== this.#host) frame.focus({ preventScroll: true })
    this.#wantsFocus = false
  }

  hide(): void {
    this.#waiting = null
    this.#isShown = false
    this.#dress('below')
    // By itself, Chromium takes the keyboard off a frame that is gone only some seconds later.
    this.#frame?.blur()
    // Removed if the page prevents it from closing; it is then made anew.
    try {
      if (this.#isRaised) this.#host?.hidePopover()
    } catch {
      this.#host?.remove()
    }
  }

  get #isRaised(): boolean {
    return this.#host?.matches(':popover-open') ?? false
  }

  /** False if the page prevents it, by taking away the attribute, or the host while it opens. */
  #raise(): boolean {
    try {
      this.#host?.showPopover()
    } catch {
      this.#host?.remove()
    }
    return this.#isRaised
  }

  get isOpen(): boolean {
    return this.#isShown
  }

  /** Styles the element itself, because a page of the extension allows only style sheets from files. */
  #dress(side: CardPlace['side']): void {
    if (!this.#frame) return
    const isStill = matchMedia('(prefers-reduced-motion)').matches
    const look = this.#isShown
      ? `pointer-events:auto;${isStill ? '' : motion}`
      : `pointer-events:none;opacity:0;translate:0 ${side === 'above' ? -4 : 4}px`
    this.#frame.style.cssText = frameStyle + look
  }

  /** @param box CSS pixels */
  #set(box: Record<string, number>): void {
    for (const [name, value] of Object.entries(box))
      this.#host?.style.setProperty(name, `${value}px`, 'important')
  }

  #make(): void {
    this.#port?.close()
    this.#port = null
    const host = pageDocument.create('div')
    host.popover = 'manual'
    host.style.cssText = hostStyle
    const root = host.attachShadow({ mode: 'closed' })
    const frame = pageDocument.create('iframe')
    frame.src = extension.runtime.getURL('/card.html')
    frame.title = 'Inbrief'
    frame.allow = 'clipboard-write'
    frame.addEventListener('load', () => this.#connect(frame), { signal: this.#signal })
    frame.addEventListener('pointerenter', () => this.#listener.onPointer(true), { signal: this.#signal })
    frame.addEventListener('pointerleave', () => this.#listener.onPointer(false), { signal: this.#signal })
    root.append(frame)
    if (isFrame) this.#watchView(root)
    this.#parent?.append(host)
    this.#host = host
    this.#frame = frame
    this.#isShown = false
    this.#dress('below')
  }

  #watchView(root: ShadowRoot): void {
    const view = pageDocument.create('div')
    view.style.cssText = 'position:fixed;inset:0;visibility:hidden'
    root.append(view)
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.at(-1)
        if (seen?.isIntersecting) this.#listener.onSeen(seen.intersectionRect)
      },
      { threshold: viewSteps },
    )
    observer.observe(view)
    this.#signal.addEventListener('abort', () => observer.disconnect())
  }

  #connect(frame: HTMLIFrameElement): void {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = (event: MessageEvent<FromCard>) => this.#hear(port1, event.data)
    frame.contentWindow?.postMessage(cardHello, cardOrigin(frame.src), [port2])
  }

  #hear(port: MessagePort, message: FromCard): void {
    if (message.type !== 'ready') {
      this.#listener.onMessage(message)
      return
    }
    this.#port = port
    if (this.#waiting) port.postMessage(this.#waiting)
    this.#waiting = null
  }
}

/** The steps in which the browser reports how much of a frame is in view. */
const viewSteps = Array.from({ length: 51 }, (_, i) => i / 50)

const frameStyle =
  'width:100%;height:100%;border:0;border-radius:10px;color-scheme:normal;box-shadow:0 0 0 1px #0002,0 8px 28px #0004;'
/** 200 ms in, none if the reader prefers less motion; Page Previews. */
const motion = 'transition:opacity .2s,translate .2s'

/**
 * A sandboxed document passes its sandbox on, so the card would have no rights there. To a document that isolates
 * itself, Chromium reports each frame that it keeps out by its address, and so the card's. The popup still lists what
 * such pages mention.
 */
function isClosedToCards(): boolean {
  return self.origin === 'null' || (self.crossOriginIsolated && !isFirefox())
}

function modalAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = elementAround(at))
    if (Element.prototype.matches.call(at, ':modal')) return at
  return null
}

/** Asked where a card opens: the first call of the browser's own functions takes a millisecond, on every page. */
function isFirefox(): boolean {
  return extension.runtime.getURL('').startsWith('moz-')
}

/**
 * Chromium loads a dynamic address as the extension's own origin, so the address in `src` does not name it; in
 * Firefox it does.
 */
function cardOrigin(src: string): string {
  const { protocol, origin } = new URL(src)
  return isFirefox() ? origin : `${protocol}//${extension.runtime.id}`
}
