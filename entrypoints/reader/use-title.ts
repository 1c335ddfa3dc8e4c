import { useEffect } from 'preact/hooks'

/** The tab's title; just the product's name while the page is not read yet. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title ? `${title} · Inbrief` : 'Inbrief'
  }, [title])
}
