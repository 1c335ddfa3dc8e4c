import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Brief, roles, type WhoNode } from '../../../data/brief/brief'
import { formatBrief } from '../../../data/brief/format-brief'
import { parseBrief } from '../../../data/brief/parse-brief'
import { textLimits } from '../../../data/brief/text-limits'
import { briefMarkdown, sampleBrief } from '../../support/sample-folder'

/** One line of text as a brief holds it: trimmed, single spaces, nothing unprintable. */
const oneLine = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['[1]', '(actor)', '**bold**', '_a_', '`x`', '\\', '# ', '- ', '1. ', '[a](b)', '<https://x.y>'],
        ...['Date: 2024', '日本語', 'Ministry (MSS)', '(disputed)', 'AT&T', '!', '~~', '• '],
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.lorem({ maxCount: 3 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) =>
    parts
      .join(' ')
      .replace(/[\p{C}\u2028\u2029]/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  // A place is the shortest text that a brief holds.
  .filter((text) => text !== '' && text.length <= textLimits.place)

/** The reader of sources takes a colon or a dash off the end of a label. */
const sourceLabel = oneLine.filter((text) => !/[\s:,–—-]$/.test(text))

const whoNodes: fc.Arbitrary<WhoNode[]> = fc.letrec<{ nodes: WhoNode[] }>((tie) => ({
  nodes: fc.array(
    fc.record({
      label: oneLine,
      role: fc.constantFrom(...roles),
      disputed: fc.boolean(),
      children: fc.oneof({ maxDepth: 3 }, fc.constant<WhoNode[]>([]), tie('nodes')),
    }),
    { maxLength: 3 },
  ),
})).nodes

const points = fc.array(
  fc.record({ text: oneLine, sources: fc.uniqueArray(fc.integer({ min: 1, max: 2 }), { maxLength: 2 }) }),
  { minLength: 1, maxLength: 3 },
)

const briefs: fc.Arbitrary<Brief> = fc.record({
  id: fc.constant('any'),
  title: oneLine,
  date: fc.constantFrom('2024-10-07', '2024-10', '2024'),
  summary: oneLine,
  where: fc.array(oneLine, { maxLength: 2 }),
  who: whoNodes.filter((nodes) => nodes.length > 0),
  happened: points,
  analysis: points,
  conclusion: fc.array(oneLine, { maxLength: 2 }),
  sources: fc.tuple(
    fc.record({ label: sourceLabel, url: fc.constant('https://example.com/a_(b)?c=1&d=*') }),
    fc.record({ label: sourceLabel, url: fc.webUrl({ withQueryParameters: true }) }),
  ),
})

describe('a brief that is written as Markdown', () => {
  it('is the same brief when it is read again', () => {
    const brief = sampleBrief({ sources: [{ label: 'Example Daily', url: 'https://example.com/story' }] })
    const withoutIds = JSON.parse(
      JSON.stringify(brief, (key, value) => (key === 'entityId' ? undefined : value)),
    )
    expect(parseBrief(formatBrief(brief), brief.id)).toEqual({ brief: withoutIds, problems: [] })
  })

  it('stays as its publisher wrote it', () => {
    const { brief } = parseBrief(briefMarkdown(), 'any')
    const written = brief && formatBrief(brief)
    expect(written).toContain('- US telecoms (victim)\n  - AT&T\n  - Lumen\n- Threat actor (actor)')
    expect(written).toContain('- The carriers were breached. [1, 2]')
  })

  it('survives every mark that Markdown knows', () => {
    fc.assert(
      fc.property(briefs, (brief) => {
        const read = parseBrief(formatBrief(brief), 'any')
        expect(read.problems).toEqual([])
        expect({ ...read.brief, sources: null }).toEqual({ ...brief, sources: null })
        expect(read.brief?.sources.map(({ label }) => label)).toEqual(brief.sources.map(({ label }) => label))
      }),
      { numRuns: 500 },
    )
  })
})
