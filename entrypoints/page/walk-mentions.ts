/** Jumps to a mention: scrolls it to the middle of the viewport and lets it flash. */
import { flashMs } from '../../data/hover/hover-timing'
import { pageDocument, parentElementOf } from './dom-getters'
import { isFrame } from './frame-size'
import { type Mention, rangeOf } from './mention'
import { isShown } from './paint-marks'

const flashName = 'inbrief-flash'

/** Those mentions of a list that a reader can see. */
export function visibleMentions(mentions: readonly Mention[]): Mention[] {
  const shown = new Map<Element, boolean>()
  return mentions.filter(({ block }) => {
    const known = shown.get(block) ?? isShown(block)
    shown.set(block, known)
    return known
  })
}

/** @param behavior must be instant where a card is about to open */
export function scrollToMention(mention: Mention, behavior: 'smooth' | 'instant'): void {
  // Also brings the frame with the mention into view, which scrolling the window does not.
  if (isFrame)
    parentElementOf(mention.startContainer)?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const box = rangeOf(mention)?.getBoundingClientRect()
  if (!box) return
  const still = matchMedia('(prefers-reduced-motion)').matches
  scrollBy({ top: box.top - innerHeight / 2, behavior: still ? 'instant' : behavior })
}

/** From 0 at the page's top to 1 at its end. */
export function placeOnPage(mention: Mention): number {
  const top = rangeOf(mention)?.getBoundingClientRect().top ?? 0
  return (top + scrollY) / (pageDocument.root?.scrollHeight ?? 1)
}

let flashes: ReturnType<typeof setTimeout> | undefined

/** Flashes a mention for a while, in place of one that still flashes. */
export function flashMention(mention: Mention, signal: AbortSignal): void {
  CSS.highlights.set(flashName, new Highlight(new StaticRange(mention)))
  clearTimeout(flashes)
  flashes = setTimeout(stopFlash, flashMs)
  signal.addEventListener('abort', stopFlash, { once: true })
}

function stopFlash(): void {
  clearTimeout(flashes)
  CSS.highlights.delete(flashName)
}

/**
 * The mention after or before the last one that was walked to; the first walk begins at the top of the viewport.
 *
 * @param round whether the first follows the last
 */
export function findNext(
  mentions: readonly Mention[],
  last: Mention | null,
  direction: 1 | -1,
  round = true,
): Mention | undefined {
  let at = last ? mentions.findIndex((m) => m.block === last.block && m.start === last.start) : -1
  if (at < 0) {
    const below = mentions.findIndex((mention) => (rangeOf(mention)?.getBoundingClientRect().top ?? -1) >= 0)
    at = (below < 0 ? mentions.length : below) - (direction === 1 ? 1 : 0)
  }
  return round ? mentions.at((at + direction) % mentions.length) : mentions[at + direction]
}
