import { useEffect, useState } from 'preact/hooks'
import { parseRoute, type Route } from '../shared/route'

/** The page that the address asks for; null if there is no such page. */
export function useRoute(): Route | null {
  const [route, setRoute] = useState(() => parseRoute(location.hash))
  useEffect(() => {
    const listening = new AbortController()
    window.addEventListener('hashchange', () => setRoute(parseRoute(location.hash)), {
      signal: listening.signal,
    })
    return () => listening.abort()
  }, [])
  return route
}
