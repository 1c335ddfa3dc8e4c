import { useEffect, useState } from 'preact/hooks'
import { askArticleDate } from '../shared/active-tab'

/** When the article in front was published, asked once for each address; null until then, and if it does not say. */
export function useArticleDate(url: string | null): string | null {
  const [date, setDate] = useState<string | null>(null)
  useEffect(() => {
    let ended = false
    setDate(null)
    if (url !== null) askArticleDate().then((read) => !ended && setDate(read), console.error)
    return () => {
      ended = true
    }
  }, [url])
  return date
}
