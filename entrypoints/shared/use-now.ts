import { useEffect, useState } from 'preact/hooks'

/** Often enough that "off until 14:05" ends when it says. */
const everyMs = 10_000

/** The time in milliseconds since 1970, renewed while the page is open. */
export function useNow(): number {
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [])
  return nowMs
}
