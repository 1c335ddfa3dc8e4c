import { pageDocument } from './dom-getters'

/** Whether this is a frame within a page. */
export const isFrame = window !== top

/** The commonest size of an advertisement (IAB: 300 × 250 CSS pixels). A frame that is no larger holds no article. */
const adArea = 300 * 250

/** The least text, in characters, for which a frame is read: a sentence with a name in it. */
export const leastFrameText = 40

/** Resolves at once in a page, and in a frame as soon as it is large enough to be read; many never are. */
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
    // There is no event for a frame's first layout.
    const observer = new ResizeObserver(check)
    const { root } = pageDocument
    if (root) observer.observe(root)
    addEventListener('resize', check, { signal: either })
    either.addEventListener('abort', () => observer.disconnect())
  })
}
