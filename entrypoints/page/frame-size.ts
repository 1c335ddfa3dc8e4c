import { pageDocument } from './dom-getters'

/** Whether this is a frame within a page. */
export const isFrame = window !== top

/** The commonest size of an advertisement (IAB: 300 × 250 CSS pixels). What is no larger holds no article. */
const adArea = 300 * 250

/** So many characters are the least that is read in a frame: a sentence with a name in it. */
export const leastFrameText = 40

/** Resolves at once in a page, and in a frame when it is large enough to read in: many are never. */
export function largeEnough(signal: AbortSignal): Promise<void> {
  const isLarge = () => !isFrame || innerWidth * innerHeight > adArea
  if (isLarge()) return Promise.resolve()
  return new Promise((resolve) => {
    const sized = new AbortController()
    const either = AbortSignal.any([signal, sized.signal])
    const check = () => {
      if (!isLarge()) return
      sized.abort()
      resolve()
    }
    // Its first layout is told by no event of its own.
    const observer = new ResizeObserver(check)
    const { root } = pageDocument
    if (root) observer.observe(root)
    addEventListener('resize', check, { signal: either })
    either.addEventListener('abort', () => observer.disconnect())
  })
}
