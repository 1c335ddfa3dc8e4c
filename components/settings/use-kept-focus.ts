import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard's place where a press removes an entry together with its button: the focus moves to the button
 * that has taken its place, or else to the element around them, which must be able to take it.
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
  const around = useRef<E>(null)
  const last = useRef<{ button: HTMLElement; index: number } | null>(null)

  useEffect(() => {
    const element = around.current
    const note = ({ target }: FocusEvent) => {
      const index = buttonsIn(element).indexOf(target as HTMLElement)
      last.current = index < 0 ? null : { button: target as HTMLElement, index }
    }
    element?.addEventListener('focusin', note)
    return () => element?.removeEventListener('focusin', note)
  }, [])

  useLayoutEffect(() => {
    if (!last.current || last.current.button.isConnected) return
    const { index } = last.current
    last.current = null
    // Whoever has gone on to something else stays there.
    if (document.activeElement !== document.body) return
    const buttons = buttonsIn(around.current)
    const next = buttons[index] ?? buttons.at(-1) ?? around.current
    next?.focus()
  })
  return around
}

function buttonsIn(element: HTMLElement | null): HTMLElement[] {
  return [...(element?.querySelectorAll('button') ?? [])]
}
