import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * What is typed where nothing takes letters goes into a field: it takes the focus before the key has written anything.
 * Firefox opens its popup now and then with the focus elsewhere, and a click beside the field takes it away anywhere.
 */
export function useTypingAnywhere(field: RefObject<HTMLInputElement | null>, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return
    const listening = new AbortController()
    addEventListener(
      'keydown',
      (event) => {
        if (writes(event) && !takesLetters(event.target)) field.current?.focus()
      },
      { signal: listening.signal },
    )
    return () => listening.abort()
  }, [])
}

/** A space scrolls and presses buttons; with Control, Alt or Command a letter is a shortcut. AltGr types. */
function writes(event: KeyboardEvent): boolean {
  const isShortcut = event.ctrlKey || event.altKey || event.metaKey
  const isLetter = event.key !== ' ' && [...event.key].length === 1
  return isLetter && (!isShortcut || event.getModifierState('AltGraph')) && !event.defaultPrevented
}

function takesLetters(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select')
}
