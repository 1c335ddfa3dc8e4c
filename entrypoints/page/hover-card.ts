/** Turns the reader's pointer and keys into hover events, and the machine's effects into the card. */
import { type HoverEvent, type HoverState, idleHover, stepHover } from '../../data/hover/hover-machine'
import { cardSize, isTravelling, lingerMs } from '../../data/hover/hover-timing'
import {
  type Box,
  isInBox,
  isOnWayToCard,
  type Point,
  placeCard,
  placePinned,
  type Size,
} from '../../data/hover/place-card'
import type { FromCard, ToCard } from '../../data/messages/card-port'
import type { Settings } from '../../data/store/settings'
import { readDateHints } from './article-dates'
import { CardFrame } from './card-frame'
import { pageDocument } from './dom-getters'
import { type Mention, textAround } from './mention'
import { boxesOf, findMentionAt, flowAround, type MentionHit } from './mention-at-point'
import type { MarkPainter } from './paint-marks'
import type { ReadingPlace } from './reading-place'
import { findNext } from './walk-mentions'

interface Surroundings {
  place: ReadingPlace
  painter: MarkPainter
  shadowRoots: ReadonlySet<ShadowRoot>
  /** Keys of the entities that the page mentions. */
  pageEntities(): string[]
  /** The visible mentions of the same entity, in the order of the page. */
  mentionsLike(mention: Mention): Mention[]
  /** Scrolls to a mention and opens its card. */
  goTo(mention: Mention | undefined): void
  /** Whether an entity is marked until the page is read anew. */
  setMarked(entity: string, marked: boolean): void
  settings: Settings['hover']
}

/** The card of a page: opens, moves and closes it as the reader points and types. */
export class HoverCard {
  readonly #page: Surroundings
  readonly #signal: AbortSignal
  readonly #frame: CardFrame
  #state: HoverState<Mention> = idleHover
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: { point: Point; atMs: number } | null = null
  #speeds: number[] = []
  #hit: MentionHit | null = null
  /** Where the pointer was when it was last on a mention. */
  #leftAt: Point | null = null
  #anchor: Box | null = null
  #cardBox: Box | null = null
  #cardToken = 0
  /** The part in view of a frame that is larger than the screen, or scrolled half out of it. */
  #seen: Box | null = null
  #cardSize: Size = cardSize
  /** Where the reader has pinned the card. */
  #pinnedAt: { left: number; top: number } | null = null
  #focusBefore: Element | null = null
  #moveFrame = 0

  constructor(page: Surroundings, signal: AbortSignal) {
    this.#page = page
    this.#signal = signal
    this.#frame = new CardFrame(
      {
        onMessage: (message) => this.#hear(message),
        onPointer: (inside) => {
          // A move before this one must not count after it.
          cancelAnimationFrame(this.#moveFrame)
          this.#do({ type: inside ? 'card' : 'off' })
        },
        onSeen: (seen) => {
          this.#seen = seen
          this.#place()
        },
      },
      signal,
    )
    this.listen()
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /**
   * Listens to the reader's pointer and keys. Called again, it restores listeners that the page has removed, without
   * doubling them.
   */
  listen(): void {
    const options = { signal: this.#signal, passive: true, capture: true } as const
    addEventListener('pointermove', this.#onMove, options)
    addEventListener('scroll', this.#onScroll, options)
    addEventListener('resize', this.#onScroll, options)
    pageDocument.root?.addEventListener('pointerleave', this.#onLeave, options)
    addEventListener('keydown', this.#onKey, { signal: this.#signal, capture: true })
    addEventListener('blur', this.#forgetSpeed, options)
  }

  /** Opens the card at once and hands it the focus. */
  openFromKeyboard(mention: Mention): void {
    if (!this.#frame.isOpen) this.#focusBefore = pageDocument.focused
    this.#hit = null
    this.#do({ type: 'keyboard', target: mention })
  }

  close(): void {
    this.#do({ type: 'dismiss' })
  }

  /** What is under the card has changed. A card on a mention that is gone closes. */
  refresh(): void {
    const state = this.#state
    if ('target' in state && !this.#pinnedAt && boxesOf(state.target).length === 0)
      this.#do({ type: 'dismiss' })
  }

  readonly #onMove = (event: PointerEvent): void => {
    const isIdle = this.#state.phase === 'idle'
    // On most pages nothing is in view that could have a card.
    if (isIdle && this.#page.painter.isEmpty) return
    if (!event.isTrusted || event.pointerType === 'touch') return
    const point = { x: event.clientX, y: event.clientY }
    // Browsers also report a move when the page has scrolled under a pointer that lies still.
    const isStill = this.#last?.point.x === point.x && this.#last.point.y === point.y
    this.#noteSpeed(point, event.timeStamp)
    const alt = event.altKey
    cancelAnimationFrame(this.#moveFrame)
    // The reader selects or drags, and wants to see what a card would cover.
    if (event.buttons) {
      this.#do({ type: 'off' })
      return
    }
    // This holds for nearly all moves, and saves looking for what is under them.
    if (isIdle && !this.#page.painter.paintsIn(event.composedPath())) return
    this.#moveFrame = requestAnimationFrame(() => this.#pointAt(point, alt, isStill))
  }

  #pointAt(point: Point, alt: boolean, isStill = false): void {
    if (this.#page.settings.onlyWithAlt && !alt && this.#state.phase === 'idle') return
    const hit = findMentionAt(point.x, point.y, this.#page.painter, this.#page.shadowRoots)
    const isMeant = !isStill || ('target' in this.#state && this.#state.target === hit?.mention)
    if (hit && isMeant) {
      this.#hit = hit
      this.#leftAt = point
      this.#do({ type: 'over', target: hit.mention, travelling: isTravelling(this.#speeds) })
    } else if (this.#state.phase !== 'idle') {
      const card = this.#cardBox
      const from = this.#leftAt
      // Chromium tells the page, too, of the move that enters the card's frame.
      if (card && isInBox(point, card)) this.#do({ type: 'card' })
      else this.#do({ type: 'off', onWay: !!card && !!from && isOnWayToCard(from, point, card) })
    }
  }

  #noteSpeed(point: Point, atMs: number): void {
    if (this.#last && atMs > this.#last.atMs) {
      const distance = Math.hypot(point.x - this.#last.point.x, point.y - this.#last.point.y)
      this.#speeds = [...this.#speeds.slice(-1), distance / (atMs - this.#last.atMs)]
    }
    this.#last = { point, atMs }
  }

  readonly #forgetSpeed = (): void => {
    this.#last = null
    this.#speeds = []
  }

  readonly #onLeave = (): void => this.#do({ type: 'off' })

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return
    // Only to open a card: of a pointer in the card's frame the page does not know the place.
    if (event.key === 'Alt' && this.#last && !this.#frame.isOpen) this.#pointAt(this.#last.point, true)
    if (event.key !== 'Escape' || !this.#frame.isOpen) return
    // The key has done its work, and must not close a dialog of the page as well.
    event.preventDefault()
    event.stopImmediatePropagation()
    this.#do({ type: 'dismiss' })
  }

  readonly #onScroll = (): void => {
    const state = this.#state
    if (state.phase === 'idle') return
    if (this.#pinnedAt) {
      this.#place()
      return
    }
    if (state.phase === 'resting') {
      this.#do({ type: 'off' })
      return
    }
    const box = boxesOf(state.target)[0]
    const gone = !box || box.bottom < 0 || box.top > innerHeight
    if (gone) this.#do({ type: 'dismiss' })
    else {
      this.#anchor = box
      this.#place()
    }
  }

  #hear(message: FromCard): void {
    switch (message.type) {
      case 'close':
        this.#do({ type: 'dismiss' })
        break
      case 'sized':
        if (message.token !== this.#cardToken) break
        this.#cardSize = message
        this.#place()
        break
      case 'pin':
        this.#pinnedAt = message.pinned ? this.#cardBox : null
        break
      case 'drag':
        if (!this.#pinnedAt) break
        // Not kept in the window here: a hand that went beyond its edge finds the handle where it left it.
        this.#pinnedAt = { left: this.#pinnedAt.left + message.dx, top: this.#pinnedAt.top + message.dy }
        this.#place()
        break
      case 'walk': {
        const state = this.#state
        if (!('target' in state)) break
        this.#page.goTo(findNext(this.#page.mentionsLike(state.target), state.target, message.direction))
        break
      }
      case 'mark':
        this.#page.setMarked(message.entity, message.marked)
    }
  }

  #place(): void {
    if (!this.#anchor || !('target' in this.#state) || this.#state.phase === 'resting') return
    const seen = this.#seen ?? {
      left: 0,
      top: 0,
      right: pageDocument.root?.clientWidth ?? innerWidth,
      bottom: innerHeight,
    }
    const place = this.#pinnedAt
      ? placePinned(this.#pinnedAt, this.#cardSize, seen)
      : placeCard(this.#anchor, this.#cardSize, seen, flowAround(this.#state.target))
    this.#cardBox = {
      left: place.left,
      top: place.top,
      right: place.left + place.width,
      bottom: place.top + place.height,
    }
    this.#frame.place(place)
  }

  #do(event: HoverEvent<Mention>): void {
    // A card that is pinned stays whatever the pointer does.
    const isHeld = this.#pinnedAt && event.type !== 'keyboard' && event.type !== 'dismiss'
    if (this.#signal.aborted || isHeld) return
    const { state, effects } = stepHover(this.#state, event)
    this.#state = state
    for (const effect of effects) {
      switch (effect.type) {
        case 'waitToOpen':
          if (!effect.travelling) this.#frame.prepare(effect.target.block)
          this.#wait(this.#page.settings.dwellMs, { type: 'dwelt', token: effect.token })
          break
        case 'waitToClose':
          this.#wait(lingerMs, { type: 'lingered', token: effect.token })
          break
        case 'open':
          this.#open(effect.target, effect.focus)
          break
        case 'close':
          this.#close()
      }
    }
  }

  #wait(ms: number, event: HoverEvent<Mention>): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#do(event), ms)
  }

  #open(mention: Mention, focus: boolean): void {
    this.#anchor = (this.#hit?.mention === mention ? this.#hit.box : boxesOf(mention)[0]) ?? null
    this.#cardToken += 1
    const like = this.#page.mentionsLike(mention)
    const message: ToCard = {
      type: 'show',
      token: this.#cardToken,
      matched: mention.surface,
      entities: mention.verdict.entities,
      pageEntities: this.#page.pageEntities(),
      dates: readDateHints(),
      page: this.#page.place.note(),
      ...textAround(mention),
      at: like.indexOf(mention),
      count: like.length,
      pinned: this.#pinnedAt !== null,
      focus,
    }
    this.#frame.show(message, mention.block)
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#cardToken += 1
    this.#cardBox = null
    this.#pinnedAt = null
    this.#frame.hide()
    if (this.#focusBefore instanceof HTMLElement)
      HTMLElement.prototype.focus.call(this.#focusBefore, { preventScroll: true })
    this.#focusBefore = null
  }
}
