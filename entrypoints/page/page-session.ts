/** One reading of a page, until it is ended by a change of settings or packs. */
import type { PageReading, PageReport, PageWalk } from '../../data/messages/protocol'
import { pageDocument } from './dom-getters'
import { ask } from './extension-api'
import { HoverCard } from './hover-card'
import type { Mention } from './mention'
import { PageMentions } from './page-mentions'
import { proseOf } from './page-prose'
import { isShown, MarkPainter } from './paint-marks'
import { readPage } from './read-page'
import type { ReadingPlace } from './reading-place'
import { chooseShown, type ShownMentions } from './shown-mentions'
import { pause, runInSlices } from './slices'
import { ReadPlaces } from './text-blocks'
import { findNext, flashMention, placeOnPage, scrollToMention, visibleMentions } from './walk-mentions'
import { PageWatcher } from './watch-page'

/**
 * A large page is marked piece by piece; a piece has so many characters, and the first one fewer, so that it shows
 * soon.
 */
const pieceLength = { first: 100_000, later: 400_000 }

/** What exists once the background has said that this page is to be marked. */
interface Marking {
  painter: MarkPainter
  /** Null as long as nothing is mentioned: most pages need no listener. */
  hover: HoverCard | null
  setup: Extract<PageReading, { on: true }>
}

/** Reads a page, marks it, and answers questions about its mentions. */
export class PageSession {
  readonly #place: ReadingPlace
  readonly #signal: AbortSignal
  readonly #leastText: number
  readonly #mentions: PageMentions
  readonly #watcher: PageWatcher
  readonly #shadowRoots = new Set<ShadowRoot>()
  /** Elements to read when the reading under way is done. */
  readonly #waiting = new Set<Element>()
  #marking: Marking | null = null
  #shown: ShownMentions = { all: [], marked: [], byBlock: new Map() }
  /** Entities that the reader has chosen not to have marked since the page was read. */
  readonly #unmarked = new Set<string>()
  #walkedTo: Mention | null = null
  #busy = false
  #state: PageReport['state'] = 'reading'

  /**
   * @param onNewRoot called when listeners must be added again, because `document.open` has removed them
   * @param sieve which words of the page are of any use, as for `WordLog`
   * @param leastText characters of prose that the page must have to be read at all
   */
  constructor(
    place: ReadingPlace,
    signal: AbortSignal,
    onNewRoot: () => void,
    sieve: Uint32Array | undefined,
    leastText: number,
  ) {
    this.#place = place
    this.#signal = signal
    this.#leastText = leastText
    this.#mentions = new PageMentions(sieve)
    this.#watcher = new PageWatcher(
      () => place.root(),
      (changed) => this.#read(changed),
      () => {
        this.#marking?.hover?.listen()
        onNewRoot()
      },
      signal,
    )
  }

  start(): void {
    const root = this.#place.root()
    // A page may put another root in place of its own.
    this.#watcher.watch(root && root !== pageDocument.root ? root : document)
    if (root) this.#read([root])
  }

  report(): Pick<PageReport, 'state' | 'mentions'> {
    const counts = new Map<string, PageReport['mentions'][number]>()
    for (const mention of visibleMentions(this.#shown.all)) {
      const text = mention.surface.replace(/\s+/g, ' ')
      for (const entity of mention.verdict.entities) {
        const known = counts.get(`${entity} ${text}`) ?? { entity, text, count: 0, places: [] }
        known.count = known.places.push(placeOnPage(mention))
        counts.set(`${entity} ${text}`, known)
      }
    }
    return { state: this.#state, mentions: [...counts.values()] }
  }

  /** All text that is read of the page, for names that this script must not know. */
  text(): string {
    const root = this.#place.root()
    return this.#marking && root ? proseOf([root, ...this.#shadowRoots]) : ''
  }

  /** The entities that the page mentions, each once. For the toolbar's count, so nothing is measured. */
  entities(): string[] {
    const found = new Set<string>()
    for (const mention of this.#shown.all) {
      const fresh = mention.verdict.entities.filter((entity) => !found.has(entity))
      if (fresh.length > 0 && isShown(mention.block)) for (const entity of fresh) found.add(entity)
    }
    return [...found]
  }

  /** Goes to the mention at this index; returns how many there are. */
  jump(entity: string, index: number): number {
    const own = this.#mentionsOf(entity)
    const mention = own[index]
    if (mention) {
      this.#walkedTo = mention
      scrollToMention(mention, 'smooth')
      flashMention(mention, this.#signal)
    }
    return own.length
  }

  /** Goes to the next mention and opens its card; false where there is none before the end. */
  walk({ direction, from, round }: PageWalk): boolean {
    const marked = visibleMentions(this.#shown.marked)
    const mention =
      from === 'edge'
        ? marked.at(direction === 1 ? 0 : -1)
        : findNext(marked, this.#walkedTo, direction, round)
    if (!mention) this.#marking?.hover?.close()
    this.#goTo(mention)
    return mention !== undefined
  }

  #goTo(mention: Mention | undefined): void {
    if (!mention) return
    this.#walkedTo = mention
    scrollToMention(mention, 'instant')
    flashMention(mention, this.#signal)
    this.#marking?.hover?.openFromKeyboard(mention)
  }

  #mentionsOf(entity: string | undefined): Mention[] {
    return visibleMentions(
      this.#shown.all.filter(({ verdict }) => verdict.entities.includes(entity as string)),
    )
  }

  #read(elements: readonly Element[]): void {
    for (const element of elements) this.#waiting.add(element)
    if (this.#busy || this.#signal.aborted || this.#state === 'off' || !this.#isWorthReading()) return
    this.#busy = true
    void this.#readWaiting().finally(() => {
      this.#busy = false
    })
  }

  /** Checked with each change, because text may come later. */
  #isWorthReading(): boolean {
    const root = this.#place.root()
    if (this.#marking || !root || proseOf([root], this.#leastText).length >= this.#leastText) return true
    this.#waiting.clear()
    this.#waiting.add(root)
    return false
  }

  async #readWaiting(): Promise<void> {
    do {
      const elements = [...this.#waiting]
      this.#waiting.clear()
      const work = this.#readAll(elements)
      for (;;) {
        const stopped = await runInSlices(work, this.#signal, this.#marking === null)
        if (stopped === 'aborted' || !(await this.#mark())) return
        if (stopped === 'done') break
      }
      this.#state = 'ready'
    } while (this.#waiting.size > 0)
  }

  *#readAll(elements: readonly Element[]): Generator<unknown> {
    const { text } = this.#mentions
    this.#mentions.forget(elements)
    const places = new ReadPlaces()
    const turn = () => {
      const piece = this.#marking ? pieceLength.later : pieceLength.first
      return text.waiting >= piece ? pause : undefined
    }
    for (const element of elements) {
      for (const _ of readPage(element, text, (shadow) => this.#meet(shadow), places)) yield turn()
      // Of a thousand small elements none is worth a turn of its own.
      yield turn()
    }
  }

  #meet(shadow: ShadowRoot): void {
    this.#shadowRoots.add(shadow)
    this.#watcher.watch(shadow)
  }

  /** Asks about what was read and paints the answer; false if this reading has ended. */
  async #mark(): Promise<boolean> {
    if (!(await this.#askForNames())) return false
    if ((await runInSlices(this.#mentions.search(), this.#signal, true)) === 'aborted') return false
    const surfaces = this.#mentions.openQuestions()
    if (surfaces) {
      const answer = await ask('page/resolve', { surfaces })
      if (this.#signal.aborted || !answer) return false
      this.#mentions.answer(answer.verdicts)
    }
    this.#mentions.derive()
    this.#show()
    return true
  }

  async #askForNames(): Promise<boolean> {
    const words = this.#mentions.takeWords()
    if (words.length === 0 && this.#marking) return true
    const setup = await ask('page/read', { words })
    if (this.#signal.aborted) return false
    if (!setup?.on) {
      this.#state = 'off'
      return false
    }
    this.#mentions.learn(setup.names)
    this.#marking ??= { painter: new MarkPainter(setup.marks.style, this.#signal), hover: null, setup }
    return true
  }

  #hoverCard({ painter, setup }: Marking): HoverCard {
    return new HoverCard(
      {
        place: this.#place,
        painter,
        shadowRoots: this.#shadowRoots,
        pageEntities: () => [...new Set(this.#shown.all.flatMap((mention) => mention.verdict.entities))],
        mentionsLike: ({ verdict }) => this.#mentionsOf(verdict.entities[0]),
        goTo: (mention) => this.#goTo(mention),
        setMarked: (entity, marked) => {
          this.#unmarked[marked ? 'delete' : 'add'](entity)
          this.#show()
        },
        settings: setup.hover,
      },
      this.#signal,
    )
  }

  #show(): void {
    const marking = this.#marking
    if (!marking) return
    this.#shown = chooseShown(this.#mentions, marking.setup.marks.scope, this.#unmarked)
    if (this.#shown.all.length > 0) marking.hover ??= this.#hoverCard(marking)
    marking.painter.show(this.#shown)
    marking.hover?.refresh()
  }
}
