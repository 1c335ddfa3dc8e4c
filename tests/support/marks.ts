/** The marks of a page as a test sees them, and pointing at them as a hand does. */
import type { Frame, Page } from 'puppeteer-core'
import { roles } from '../../data/brief/brief'

export interface Mark {
  /** The highlight's name behind `inbrief-`: `subtle-actor`. */
  look: string
  text: string
  /** The middle of its first box, in viewport pixels. */
  x: number
  y: number
  inView: boolean
}

/** Asked for one by one, because Firefox does not list them. */
const looks = [...['subtle', 'clear'].flatMap((style) => roles.map((role) => `${style}-${role}`)), 'flash']

/** Long, for busy machines; what is there at once is not waited for. */
const untilMs = 20_000
const pollMs = 50

/** Checks again and again until the result is true. @throws Error that names what was waited for */
export async function until(check: () => Promise<boolean>, what: string, withinMs = untilMs): Promise<void> {
  const deadlineMs = Date.now() + withinMs
  while (!(await check())) {
    if (Date.now() > deadlineMs) throw new Error(`Waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}

/** Every mark that is painted, by the registry that the browser paints from. */
export function readMarks(page: Page | Frame): Promise<Mark[]> {
  return page.evaluate((looks) => {
    return looks.flatMap((look) =>
      [...(CSS.highlights.get(`inbrief-${look}`) ?? [])].flatMap((part) => {
        const range = new Range()
        // A range whose text has become shorter is no longer painted.
        if (part.endOffset > (part.endContainer as Text).length) return []
        range.setStart(part.startContainer, part.startOffset)
        range.setEnd(part.endContainer, part.endOffset)
        const box = range.getClientRects()[0] ?? new DOMRect()
        return [
          {
            look,
            text: range.toString().replace(/\s+/g, ' '),
            x: box.left + box.width / 2,
            y: box.top + box.height / 2,
            inView: box.width > 0 && box.top >= 0 && box.bottom <= innerHeight,
          },
        ]
      }),
    )
  }, looks)
}

/** The texts of all marks, sorted. */
export async function markedTexts(page: Page | Frame): Promise<string[]> {
  return (await readMarks(page)).map((mark) => mark.text).sort()
}

/** Waits for the first mark in view that has this text. */
export async function findMark(page: Page | Frame, text: string): Promise<Mark> {
  let found: Mark | undefined
  await until(async () => {
    found = (await readMarks(page)).find((mark) => mark.text === text && mark.inView)
    return found !== undefined
  }, `"${text}" to be marked`)
  return found as Mark
}

/** Brings the pointer to rest on a mark. */
export async function restOn(page: Page, text: string): Promise<Mark> {
  const mark = await findMark(page, text)
  // From beside it: a pointer that is there already would not move.
  await page.mouse.move(mark.x - 3, mark.y)
  await page.mouse.move(mark.x, mark.y)
  return mark
}
