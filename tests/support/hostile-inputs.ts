/** Inputs that are almost right: valid samples with edits that people, faults and attackers make. */
import fc from 'fast-check'

const fragments = [
  ...[
    '# ',
    '## Sources',
    'Date: ',
    'Where',
    'What happened?',
    'Analysis',
    '\n',
    '\n\n\n\n\n',
    '\r',
    '\t',
    '  - ',
  ],
  ...[
    '• ',
    '1. ',
    '[1]',
    '[9]',
    '[a](',
    '(actor)',
    '(',
    ')',
    ':',
    '"',
    "'",
    '`',
    '\\',
    '**',
    '&amp;',
    '&#x0;',
  ],
  ...['<li>', '</li>', '<ul>', '<p>', '<a href="https://x.y">', '<script>', '<!--', '<', '>', '<article>'],
  ...['{', '}', '[', ']', ',', 'null', '"__proto__"', '"constructor"', '- id: x', '&a [*a]', '!!js/function'],
  ...['https://example.com/', 'javascript:alert(1)', '31/02/2024', '2024-10-07'],
  ...['\u202e', '\u200b', '\u2028', '\ud800', '\0', '\u001b[31m', '\ufeff', '🔒', 'İ', 'é', 'ﬁ'],
]

const fragment = fc.constantFrom(...fragments)
const inserted = fc.oneof(
  fragment,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.tuple(fragment, fc.integer({ min: 2, max: 400 })).map(([text, count]) => text.repeat(count)),
)

/** A sample with some of it taken out and something else put in, at up to six places. */
export function editedText(samples: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(1_000_000), drop: fc.nat(60), insert: inserted })
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([sample, edits]) => {
      let text = sample
      for (const { at, drop, insert } of edits) {
        const start = at % (text.length + 1)
        text = text.slice(0, start) + insert + text.slice(start + drop)
      }
      return text
    })
}

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 0.5, 1e308, 2 ** 53, '', ' ', [], {}, [[]], { a: { b: [] } }),
  fragment,
  fc.integer({ min: 100, max: 5000 }).map((count) => 'x'.repeat(count)),
  fc.integer({ min: 2, max: 60 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth))),
  fc.array(fragment, { maxLength: 30 }),
)

/** A JSON sample with up to four of its values replaced, then perhaps edited as text. */
export function editedJson(samples: readonly unknown[]): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(1_000_000), value: oddValue })
  const replaced = fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([sample, edits]) => {
      const json: unknown = structuredClone(sample)
      for (const { at, value } of edits) replaceOne(json, at, value)
      return JSON.stringify(json)
    })
  return fc.oneof(
    { weight: 3, arbitrary: replaced },
    { weight: 1, arbitrary: editedText(samples.map((sample) => JSON.stringify(sample))) },
  )
}

function replaceOne(root: unknown, at: number, value: unknown): void {
  const slots: { owner: object; key: string }[] = []
  const walk = (owner: unknown) => {
    if (typeof owner !== 'object' || owner === null) return
    for (const [key, inner] of Object.entries(owner)) {
      slots.push({ owner, key })
      walk(inner)
    }
  }
  walk(root)
  const slot = slots[at % Math.max(slots.length, 1)]
  if (slot) Reflect.set(slot.owner, slot.key, structuredClone(value))
}
