import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { FromCard } from '../../data/messages/card-port'

/**
 * Reports the size that the card needs to the content script, now and whenever it changes.
 *
 * @param root holds the card
 * @param token of the mention that the card is about; undefined while there is none
 * @param most the card's width and greatest height, in CSS pixels
 * @param renderedFrom what the card's elements depend on: when it changes, others have to be observed
 */
export function useReportedSize(
  root: RefObject<HTMLElement | null>,
  token: number | undefined,
  most: { width: number; height: number },
  tell: (message: FromCard) => void,
  renderedFrom: readonly unknown[],
): void {
  useLayoutEffect(() => {
    const card = root.current?.firstElementChild
    if (token === undefined || !card) return
    const measure = () => {
      const height = Math.min(naturalHeight(card), most.height)
      tell({ type: 'sized', token, width: most.width, height })
    }
    const observer = new ResizeObserver(measure)
    observer.observe(card)
    for (const part of card.querySelectorAll(':scope > *, .card-body > *')) observer.observe(part)
    measure()
    return () => observer.disconnect()
  }, renderedFrom)
}

/** The height of the card when nothing in it has to scroll, in CSS pixels. */
function naturalHeight(card: Element): number {
  const body = card.querySelector('.card-body')
  const hidden = body ? body.scrollHeight - body.clientHeight : 0
  return Math.ceil(card.getBoundingClientRect().height + hidden)
}
