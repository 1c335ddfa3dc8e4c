import { pageDocument } from './dom-getters'
import { pageParsed } from './page-parsed'

/** Whether this is a frame within a page. */
export const isFrame = window !== top

/** The commonest size of an advertisement (IAB: 300 × 250 CSS pixels). A frame that is no larger holds no article. */
const adArea = 300 * 250

/** The least text, in characters, for which a frame is read: a sentence with a name in it. */
export const leastFrameText = 40

/** Resolves as soon as this frame is large enough to be read; many never are. */
export async function largeEnough(): Promise<void> {
  await pageParsed()
  const isLarge = () => innerWidth * innerHeight > adArea
  if (isLarge()) return
  await new Promise<void>((resolve) => {
    const check = () => {
      if (!isLarge()) return
      observer.disconnect()
      removeEventListener('resize', check)
      resolve()
    }
    // There is no event for a frame's first layout.
    const observer = new ResizeObserver(check)
    const { root } = pageDocument
    if (root) observer.observe(root)
    addEventListener('resize', check)
  })
}
