import type { Page } from 'puppeteer-core'

/** Replaces a text in the editor by typing, as a reader does after selecting it. */
export async function replaceText(reader: Page, from: string, to: string): Promise<void> {
  await reader.waitForSelector('textarea')
  const at = await reader.$eval(
    'textarea',
    (box, from) => {
      const area = box as HTMLTextAreaElement
      const start = area.value.indexOf(from)
      area.focus()
      area.setSelectionRange(start, start + from.length)
      return start
    },
    from,
  )
  if (at < 0) throw new Error(`"${from}" is not in the editor`)
  await reader.keyboard.type(to)
}
