import { useEffect } from 'preact/hooks'
import { useRunningTitle } from '../shared/use-running-title'

/** Sets the title of the tab and of printed pages; the product's name while the page is not read yet. */
export function useTitle(title: string | null): void {
  useRunningTitle(title)
  useEffect(() => {
    document.title = title ? `${title} · Inbrief` : 'Inbrief'
  }, [title])
}
