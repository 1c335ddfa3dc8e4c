import { useEffect, useState } from 'preact/hooks'
import { askArticleDate } from '../popup/active-tab'

/** When the article was published that is in front, asked once for each address; null until then, or where it does not tell. */
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
