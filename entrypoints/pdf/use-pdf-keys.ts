import { useEffect } from 'preact/hooks'
import type { PdfPages } from './pdf-pages'
import type { Zoom } from './use-zoom'

/**
 * Turns pages by the arrow keys, or moves them sideways where they are wider than the window, and zooms by `+`, `-` and `0`.
 *
 * @param pages null while no file is open
 * @param page the page that the reader is at, from 1
 */
export function usePdfKeys(pages: PdfPages | null, page: number, { zoom, step, fitTo }: Zoom): void {
  useEffect(() => {
    if (!pages) return
    const listening = new AbortController()
    const actions = new Map<string, () => void>([
      ['ArrowRight', () => pages.moveSideways(1) || pages.goTo(page + 1)],
      ['ArrowLeft', () => pages.moveSideways(-1) || pages.goTo(page - 1)],
      ['+', () => step(1)],
      ['-', () => step(-1)],
      ['0', () => fitTo(pages)],
    ])
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, button')
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      const action = actions.get(event.key)
      if (!action) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', onKey, { signal: listening.signal })
    return () => listening.abort()
  }, [pages, zoom, page])
}
