import { useEffect, useRef } from 'preact/hooks'
import type { FromCard } from '../../data/messages/card-port'

/**
 * Holds the card where it is while text in it is selected, until the reader presses elsewhere: a hand that selects goes
 * beyond the card's edge, and has yet to copy. Radix.
 *
 * @param pinned whether the reader has pinned it anyway
 * @returns lets go of the card, and says whether it was held
 */
export function useHeldBySelection(pinned: boolean, tell: (message: FromCard) => void): () => boolean {
  const isHeld = useRef(false)

  function hold(next: boolean): void {
    if (next !== isHeld.current) tell({ type: 'pin', pinned: next })
    isHeld.current = next
  }

  useEffect(() => {
    if (pinned) return
    const listening = new AbortController()
    const { signal } = listening
    isHeld.current = false
    document.addEventListener('selectionchange', () => hold(getSelection()?.type === 'Range'), { signal })
    // A press in the card may open another, which is not held.
    window.addEventListener('pointerdown', () => hold(false), { signal })
    window.addEventListener('blur', () => hold(false), { signal })
    return () => listening.abort()
  }, [pinned])

  return () => {
    const wasHeld = isHeld.current
    hold(false)
    return wasHeld
  }
}
