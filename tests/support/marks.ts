/** The marks of a page as a test finds them and rests on them. */
import type { Page } from 'puppeteer-core'
import { roles } from '../../data/brief/brief'

/** In viewport pixels. */
export interface MarkPlace {
  x: number
  y: number
}

/** Asked for one by one, because Firefox does not list them. */
const names = ['subtle', 'clear'].flatMap((style) => roles.map((role) => `inbrief-${style}-${role}`))

const untilMs = 10_000
const pollMs = 50

/** Asks again and again until the answer is yes. @throws Error that names what was waited for. */
export async function until(check: () => Promise<boolean>, what: string): Promise<void> {
  const deadlineMs = Date.now() + untilMs
  while (!(await check())) {
    if (Date.now() > deadlineMs) throw new Error(`Waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}

/** Waits for the first mark in sight that has this text; answers its middle. */
export async function findMark(page: Page, text: string): Promise<MarkPlace> {
  let place: MarkPlace | null = null
  await until(async () => {
    place = await placeOf(page, text)
    return place !== null
  }, `"${text}" to be marked`)
  return place as unknown as MarkPlace
}

/** Brings the pointer to rest on a mark: one that comes in a leap is taken to travel on. */
export async function restOn(page: Page, text: string): Promise<MarkPlace> {
  const place = await findMark(page, text)
  for (const dx of [-3, -2, -1, 0]) {
    await page.mouse.move(place.x + dx, place.y)
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
  return place
}

function placeOf(page: Page, text: string): Promise<MarkPlace | null> {
  return page.evaluate(
    (text, names) => {
      for (const name of names) {
        for (const mark of CSS.highlights.get(name) ?? []) {
          const range = document.createRange()
          range.setStart(mark.startContainer, mark.startOffset)
          range.setEnd(mark.endContainer, mark.endOffset)
          const box = range.getClientRects()[0]
          if (range.toString() !== text || !box || box.top < 0 || box.bottom > innerHeight) continue
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
        }
      }
      return null
    },
    text,
    names,
  )
}
