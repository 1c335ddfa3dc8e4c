/**
 * Copies a text, from a click. A page may forbid its frames the clipboard by policy; the older command is not bound by
 * that.
 * @throws Error if neither way is open
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const copied = new AbortController()
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/plain', text)
        event.preventDefault()
      },
      { signal: copied.signal },
    )
    const done = document.execCommand('copy')
    copied.abort()
    if (!done) throw new Error('The clipboard is closed')
  }
}
