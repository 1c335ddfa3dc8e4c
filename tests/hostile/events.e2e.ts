import { expect, test } from 'vitest'
import { readCard, waitForCard, waitForNoCard } from '../support/card'
import { findMark, restOn } from '../support/marks'
import { useHostilePages } from './hostile-pages'
import { describeRow } from './hostile-rows'

const { open } = useHostilePages()

const names = '<p style="margin:200px">Salt Typhoon</p><p style="margin:200px">Verizon</p>'

describeRow('fake events open no card', () => {
  test('neither made-up pointers, mice, touches, keys and focus do', async () => {
    const page = await open(names)
    const { x, y } = await findMark(page, 'Salt Typhoon')
    await page.evaluate(
      ([left, top]) => {
        const target = document.elementFromPoint(left, top)
        const at = { clientX: left, clientY: top, bubbles: true, composed: true, cancelable: true }
        for (let round = 0; round < 20; round++) {
          for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup'])
            target?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }))
          for (const type of ['mouseover', 'mouseenter', 'mousemove', 'click', 'dblclick', 'contextmenu'])
            target?.dispatchEvent(new MouseEvent(type, at))
          for (const key of ['Alt', 'j', 'J', 'Enter'])
            target?.dispatchEvent(
              new KeyboardEvent('keydown', { ...at, key, altKey: true, shiftKey: true, code: 'KeyJ' }),
            )
          target?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
        }
      },
      [x, y] as const,
    )
    // A card that opens on a name that is really rested on proves that there was time for the other.
    await restOn(page, 'Verizon')
    expect((await waitForCard(page, 'Verizon')).text).not.toContain('Espionage group')
  })

  test('a made-up Escape does not close one that the reader has opened', async () => {
    const page = await open(names)
    await restOn(page, 'Verizon')
    await waitForCard(page, 'Verizon')
    await page.evaluate(() => {
      for (const type of ['keydown', 'keyup'])
        window.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, cancelable: true }))
    })
    expect(await readCard(page)).not.toBeNull()
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
  })
})
