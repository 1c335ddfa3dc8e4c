import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { roleLooks } from '../../components/role-colours'
import { roles } from '../../data/brief/brief'

const tokens = readFileSync('components/tokens.css', 'utf8')
const badges = readFileSync('components/role-badge.css', 'utf8')
const marks = readFileSync('entrypoints/marks.css', 'utf8').replace(/\s+/g, ' ')

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('the looks of roles', () => {
  it.each(roles)('stand out on white and on near-black: %s', (role) => {
    expect(contrast(roleLooks[role].colour, '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(roleLooks[role].colour, '#121212')).toBeGreaterThanOrEqual(3)
  })

  it('differ in shape, not in colour alone', () => {
    const shapes = roles.map((role) => JSON.stringify(roleLooks[role].underline))
    expect(new Set(shapes).size).toBe(roles.length)
  })

  it.each(roles)('are the same in the style sheets: %s', (role) => {
    const { colour, underline } = roleLooks[role]
    expect(tokens).toContain(`--role-${role}: ${colour};`)
    expect(badges).toContain(`--role: var(--role-${role});`)
    const rule = badges.slice(badges.indexOf(`.role-${role} {`))
    expect(rule.slice(0, rule.indexOf('}'))).toContain(
      `underline ${underline.style} ${underline.thicknessPx}px`,
    )
    expect(marks).toContain(
      `::highlight(inbrief-clear-${role}) { text-decoration: underline ${underline.style} ${underline.thicknessPx}px ${colour};`,
    )
  })
})
