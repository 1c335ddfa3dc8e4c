import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { CardTrail } from './use-card-trail'

/**
 * Keeps the focus where a reader without a pointer goes on: on a card that was opened from the keyboard, on the button
 * that walked to it, on the next card of the trail.
 *
 * @param root holds the card
 * @returns to be called when the reader walks on by a button of the card
 */
export function useCardFocus(
  root: RefObject<HTMLElement | null>,
  { shown, steps, moved }: Pick<CardTrail, 'shown' | 'steps' | 'moved'>,
): (direction: 1 | -1) => void {
  const walked = useRef<1 | -1 | null>(null)
  const focused = useRef<HTMLElement | null>(null)

  useLayoutEffect(() => {
    if (!shown?.focus) return
    // A reader who walks from mention to mention goes on with the same button.
    const button = root.current?.querySelector<HTMLElement>(`[data-walk="${walked.current}"]`)
    const next = walked.current === null ? null : button
    walked.current = null
    focused.current = next ?? root.current
    focused.current?.focus()
  }, [shown])

  useLayoutEffect(() => {
    // The element that had the focus is gone with the step before.
    if (moved) root.current?.focus()
  }, [steps.at(-1)])

  useEffect(() => {
    const listening = new AbortController()
    // When the page hands the focus to this frame, which may come later, Chromium takes it off the element that has it.
    window.addEventListener(
      'focus',
      () => document.activeElement === document.body && focused.current?.focus(),
      { signal: listening.signal },
    )
    return () => listening.abort()
  }, [])

  return (direction) => {
    walked.current = direction
  }
}
