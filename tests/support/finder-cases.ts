/** Texts, names and seams of text nodes that are likely to match, for comparing finders. */
import fc from 'fast-check'

export interface FinderCase {
  names: string[]
  text: string
  /** Ascending, inside the text. */
  breaks: number[]
}

/** Few letters, so that names match by chance, and some of each script and each way to hide or fold a letter. */
const letters = [...'abABtT12', 'é', 'e\u0301', 'İ', 'ı', 'ß', 'ﬁ', 'ａ', 'Ｂ', '\u{1d400}', '\u{20000}']
const unspaced = ['新', '中', 'カ', 'ガ', 'カ\u3099', 'ｶ', '한', '\u1112\u1161\u11ab', 'ก']
const hidden = ['\u00ad', '\u200b', '\u200d', '\u0301', '\ufe0f']
const separators = [' ', ' ', ' ', '-', '.', '&', '\n', '\u00a0', '’', '_', '。']

const letter = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...letters) },
  { weight: 2, arbitrary: fc.constantFrom(...unspaced) },
  { weight: 1, arbitrary: fc.constantFrom(...hidden) },
)
const word = fc.array(letter, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
const separator = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...separators) },
  { weight: 1, arbitrary: fc.constantFrom(' '.repeat(79), ' '.repeat(80), ' '.repeat(81)) },
)
const joins = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(' ', '-', '') },
  { weight: 1, arbitrary: separator },
)

const name = fc
  .array(fc.tuple(word, joins), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([text, join]) => text + join).join(''))

/** Other ways in which a text may write a name. */
const disguises: readonly ((name: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKC'),
  (text) => text.replace(/\s/gu, '-'),
  (text) => text.replace(/[\s-]/gu, ''),
  (text) => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
  (text) => [...text].join('\u00ad'),
]

export const finderCases: fc.Arbitrary<FinderCase> = fc
  .array(name, { minLength: 1, maxLength: 5 })
  .chain((names) => {
    const mention = fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...disguises))
      .map(([text, disguise]) => disguise(text))
    const piece = fc.oneof(
      { weight: 3, arbitrary: mention },
      { weight: 2, arbitrary: word },
      { weight: 4, arbitrary: separator },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    )
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
    return fc.tuple(fc.constant(names), text, fc.array(fc.nat(200), { maxLength: 4 }))
  })
  .map(([names, text, places]) => ({
    names,
    text,
    breaks: [...new Set(places)].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b),
  }))
