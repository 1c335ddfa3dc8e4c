import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runningTitleRule } from '../../../entrypoints/shared/use-running-title'

/** What a style sheet reads the first string of a rule as. */
function readString(rule: string): string {
  const [, text = ''] = /content: "([^"]*)"; font/.exec(rule) ?? []
  return text.replace(/\\([0-9a-f]+) /g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
}

it.each(['Salt Typhoon', '“Quoted” \\ "title"', '"; } body { display: none', 'Zeile\nzwei', '盐台风 🌊'])(
  'prints a title as it is: %s',
  (title) => {
    expect(readString(runningTitleRule(title))).toBe(title)
  },
)

it('lets no title end the string that it stands in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
      const inside = runningTitleRule(title).split('"')[1] ?? ''
      expect(inside).not.toMatch(/[\n\r\f{}";]/)
    }),
  )
})

it('cuts a title that has no room in a margin', () => {
  expect(readString(runningTitleRule('x'.repeat(200)))).toMatch(/^x{89}…$/)
})
