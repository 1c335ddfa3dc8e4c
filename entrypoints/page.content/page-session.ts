/** One reading of a page, from the background's go-ahead until it is ended by a change of settings or packs. */
import type { PageReport, PageSetup } from '../../data/messages/protocol'
import { ask } from './extension-api'
import { HoverCard } from './hover-card'
import { type Mention, PageMentions } from './page-mentions'
import { MarkPainter } from './paint-marks'
import { readRuns } from './read-runs'
import { chooseShown, type ShownMentions } from './shown-mentions'
import { runInSlices } from './slices'
import { findNext, flashMention, scrollToMention, visibleMentions } from './walk-mentions'
import { PageWatcher } from './watch-page'

export class PageSession {
  readonly #setup: Extract<PageSetup, { on: true }>
  readonly #signal: AbortSignal
  readonly #mentions: PageMentions
  readonly #painter: MarkPainter
  readonly #watcher: PageWatcher
  readonly #hover: HoverCard
  readonly #shadowRoots: ShadowRoot[] = []
  /** Elements to read when the reading under way is done. */
  readonly #waiting = new Set<Element>()
  #shown: ShownMentions = { all: [], marked: [], byBlock: new Map() }
  #walkedTo: Mention | null = null
  #busy = false
  #ready = false

  constructor(setup: Extract<PageSetup, { on: true }>, signal: AbortSignal) {
    this.#setup = setup
    this.#signal = signal
    this.#mentions = new PageMentions(setup.filter)
    this.#painter = new MarkPainter(setup.marks.style, signal)
    this.#watcher = new PageWatcher((changed) => this.#read(changed), signal)
    this.#hover = new HoverCard(
      {
        painter: this.#painter,
        shadowRoots: this.#shadowRoots,
        pageEntities: () => [...new Set(this.#shown.all.flatMap((mention) => mention.verdict.entities))],
        settings: setup.hover,
      },
      signal,
    )
  }

  start(): void {
    this.#watcher.watch(document)
    this.#read([document.documentElement])
  }

  report(host: string): PageReport {
    const counts = new Map<string, PageReport['mentions'][number]>()
    for (const { verdict, surface } of visibleMentions(this.#shown.all)) {
      const text = surface.replace(/\s+/g, ' ')
      for (const entity of verdict.entities) {
        const known = counts.get(`${entity} ${text}`)
        if (known) known.count += 1
        else counts.set(`${entity} ${text}`, { entity, text, count: 1 })
      }
    }
    return { host, state: this.#ready ? 'ready' : 'reading', mentions: [...counts.values()] }
  }

  jump(entity: string, index: number): void {
    const own = visibleMentions(this.#shown.all).filter((mention) =>
      mention.verdict.entities.includes(entity),
    )
    const mention = own[index % own.length]
    if (!mention) return
    this.#walkedTo = mention
    scrollToMention(mention, 'smooth')
    flashMention(mention, this.#signal)
  }

  walk(direction: 1 | -1): void {
    const mention = findNext(visibleMentions(this.#shown.marked), this.#walkedTo, direction)
    if (!mention) return
    this.#walkedTo = mention
    scrollToMention(mention, 'instant')
    flashMention(mention, this.#signal)
    this.#hover.openFromKeyboard(mention)
  }

  #read(elements: readonly Element[]): void {
    for (const element of elements) this.#waiting.add(element)
    if (this.#busy || this.#signal.aborted) return
    this.#busy = true
    this.#readWaiting().finally(() => {
      this.#busy = false
    })
  }

  async #readWaiting(): Promise<void> {
    do {
      const elements = [...this.#waiting]
      this.#waiting.clear()
      const done = await runInSlices(this.#readAll(elements), this.#signal, !this.#ready)
      if (!done) return
      await this.#askAndShow()
      if (this.#signal.aborted) return
      this.#ready = true
    } while (this.#waiting.size > 0)
  }

  *#readAll(elements: readonly Element[]): Generator<void> {
    const met = new Set<Element>()
    this.#mentions.forget(elements)
    for (const element of elements) {
      for (const run of readRuns(element, (shadow) => this.#meet(shadow))) {
        if (run) {
          if (!met.has(run.block)) this.#mentions.forget([run.block])
          met.add(run.block)
          this.#mentions.enter(run)
        }
        yield
      }
    }
  }

  #meet(shadow: ShadowRoot): void {
    if (this.#shadowRoots.includes(shadow)) return
    this.#shadowRoots.push(shadow)
    this.#watcher.watch(shadow)
  }

  async #askAndShow(): Promise<void> {
    const surfaces = this.#mentions.openQuestions()
    if (surfaces) {
      const answer = await ask('page/resolve', { surfaces })
      if (this.#signal.aborted || !answer) return
      this.#mentions.answer(surfaces, answer.verdicts)
    } else {
      this.#mentions.derive()
    }
    this.#shown = chooseShown(this.#mentions, this.#setup.marks.scope)
    this.#painter.show(this.#shown)
    this.#hover.refresh()
  }
}
