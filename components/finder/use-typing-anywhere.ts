import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * Sends what is typed where nothing takes letters to a field, which gets the focus before the key writes anything.
 * Firefox sometimes opens its popup with the focus elsewhere, and in any browser a click beside the field takes it
 * away.
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

/**
 * Whether a key types a letter. Space does not: it scrolls and presses buttons. Nor do letters with Control, Alt or
 * Command, which are shortcuts; with AltGr they do.
 */
function writes(event: KeyboardEvent): boolean {
  const isShortcut = event.ctrlKey || event.altKey || event.metaKey
  const isLetter = event.key !== ' ' && [...event.key].length === 1
  return isLetter && (!isShortcut || event.getModifierState('AltGraph')) && !event.defaultPrevented
}

function takesLetters(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select')
}
