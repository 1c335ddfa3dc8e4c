import { useEffect, useState } from 'preact/hooks'

/**
 * Loads something after the page has been shown, so that opening it does not wait. Null until it is there, and if it
 * cannot be loaded, as after an update of the extension. `load` must stay the same function.
 */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ value: T } | null>(null)
  useEffect(() => {
    let isWanted = true
    load().then(
      (value) => isWanted && setLoaded({ value }),
      (error) => console.warn('A part of the page could not be loaded', error),
    )
    return () => {
      isWanted = false
    }
  }, [load])
  return loaded?.value ?? null
}
