import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBrief } from '../../../data/brief/parse-brief'
import { parseChunk } from '../../../data/pack/schema'
import { briefMarkdown, jsonBytes } from '../../support/sample-folder'

const fragments = fc.constantFrom(
  ...[
    '# ',
    '## ',
    'Date: 2024',
    '## Sources',
    "## Who's involved",
    '- ',
    '  - ',
    '\t',
    '\n',
    '\n\n',
    '(actor)',
    ')(',
  ],
  ...['[1]', '[9]', '1. ', '[a](', 'https://x.y', '**', '_', '`', '\\', '•', '\u202e', '\ud800', '\0', '🔒'],
)
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fragments)
const broken = fc.array(anyText, { maxLength: 60 }).map((parts) => parts.join(''))

describe('the parser of briefs', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const { brief, problems } = parseBrief(text, 'any')
        expect(brief === null).toBe(problems.length > 0)
      }),
    )
  })

  it('gives only briefs that readers of a pack accept', () => {
    const lines = briefMarkdown().split('\n')
    const edited = fc
      .tuple(fc.nat(lines.length - 1), anyText, fc.boolean())
      .map(([at, text, inside]) =>
        lines.map((line, index) => (index === at ? (inside ? `${line}${text}` : text) : line)).join('\n'),
      )
    let accepted = 0
    fc.assert(
      fc.property(edited, (text) => {
        const { brief } = parseBrief(text, 'any')
        if (!brief) return
        accepted++
        expect(parseChunk(jsonBytes({ spec: 1, kind: 'briefs', briefs: [brief] }), 'briefs')).toEqual({
          ok: true,
          value: { spec: 1, kind: 'briefs', briefs: [brief] },
        })
      }),
      { numRuns: 500 },
    )
    expect(accepted).toBeGreaterThan(50)
  })

  it('points at places that exist in the text', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const lines = text.split(/\r\n|\r|\n/)
        for (const { line, column } of parseBrief(text, 'any').problems) {
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        }
      }),
    )
  })

  it('reads a long hostile line in little time', () => {
    const units = [
      '[',
      '](',
      '(',
      '*a',
      '_a ',
      '`',
      '[1',
      ' [',
      '\\',
      '<https://',
      '((',
      ' ',
      ', ',
      '[a](b "',
    ]
    for (const unit of units) {
      for (const place of ['China denied it.', 'Regulator: notice', '  - Lumen', '# Hackers', '2024-10-07']) {
        const text = briefMarkdown([place, `${unit.repeat(20_000)}z`])
        // What goes back over the line for each of its characters takes 300 ms and more of the processor, every time.
        const isFast = Array.from({ length: 5 }).some(() => cpuMs(() => parseBrief(text, 'any')) < 250)
        expect(isFast, `${unit} for ${place}`).toBe(true)
      }
    }
  })
})

/** Of this process alone, so that what else the machine does counts for little. */
function cpuMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
