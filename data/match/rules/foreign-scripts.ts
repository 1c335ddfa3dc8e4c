import { lazyPattern } from '../lazy-pattern'
import { isPlain } from '../letter-case'
import { type Rule, strength } from './rule'

export const languageName: Rule = {
  id: 'language-name',
  why: 'A country with the sign for "language" behind it (한국어, 中國語, 中文) is a language.',
  concerns: ({ entry }) => entry.kind === 'place',
  doubt: ({ context }) =>
    !isPlain(context.after.slice(0, 2)) &&
    /^\s?(어(?!\p{Script=Hangul}{2})|語|语|文(?!化|明|部|艺|藝|学|學|件))/u.test(context.after)
      ? strength.never
      : 0,
}

const unspaced = lazyPattern(() => /[\p{Script=Hangul}\p{Script=Katakana}\p{Script=Han}ー]/u)

/** What Korean writes behind a noun without a space: 인도는 and 인도의 are India, 인도네시아 and 인도양 are not. */
const particle = lazyPattern(
  () =>
    /^(?:[은는이가을를의에와과도로만께]|으로|까지|부터|마다|처럼|보다|조차|라며|라고|정부|당국|[측발등내간군](?!\p{Script=Hangul}{2}))/u,
)

export const cutByWords: Rule = {
  id: 'cut-by-words',
  why: 'Where text has no spaces a name may arise from the end of one word and the start of the next (发展中国家), or inside a word (アイラン).',
  concerns: ({ entry: { text } }) => !isPlain(text) && unspaced().test(text),
  doubt({ context }) {
    const { text, before, after } = context
    if (/^\p{Script=Hangul}+$/u.test(text)) {
      if (/\p{Script=Hangul}$/u.test(before)) return strength.never
      // A longer name hardly begins another word.
      return text.length < 3 && /^\p{Script=Hangul}/u.test(after) && !particle().test(after)
        ? strength.never
        : 0
    }
    if (/^[\p{Script=Katakana}ー]+$/u.test(text)) {
      if (/[\p{Script=Katakana}ー]$/u.test(before)) return strength.never
      return text.length < 4 && goesOn(text, after) ? strength.never : 0
    }
    // A name of three signs hardly arises by accident, and a list of words errs too (联合|国会|旗).
    if (!/^\p{Script=Han}{2}$/u.test(text)) return 0
    return straddles(before, text, after) ? strength.never : 0
  },
}

const katakanaWord = lazyPattern(() => /^[\p{Script=Katakana}ー]+/u)
/** A word of its own, and no end of one: so long, and with a sign in front that words begin with. */
const wordBehind = lazyPattern(() => /^(?![ンッァィゥェォャュョー])[\p{Script=Katakana}ー]{4}/u)

/** Whether a short name goes on as another word (インド|ネシア, ソニ|ック), and no word stands behind it (ソニー|グループ). */
function goesOn(text: string, after: string): boolean {
  const [rest] = katakanaWord().exec(after) ?? []
  if (rest === undefined) return false
  if (text.length < 3 || !wordBehind().test(rest)) return true
  const whole = text + rest
  const end = wordsOf(whole).containing(0)?.segment.length ?? 0
  // インドア|スポーツ ends a word beyond the name; a list of words that lacks the whole says nothing.
  return end > text.length && end < whole.length
}

/** Characters on either side that can change where words end. */
const reach = 16
let segmenter: Intl.Segmenter | undefined

function wordsOf(text: string): Intl.Segments {
  // Made on first need and kept: it loads the browser's list of words.
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
  return segmenter.segment(text)
}

/** Whether a word ends inside the text and one reaches out of it: 发展|中|国家. A name the list of words lacks is in single signs. */
function straddles(before: string, text: string, after: string): boolean {
  const around = before.slice(-reach) + text + after.slice(0, reach)
  const start = Math.min(reach, before.length)
  const end = start + text.length
  const words = wordsOf(around)
  const isEdge = (at: number) => at === around.length || words.containing(at)?.index === at
  if (isEdge(start) && isEdge(end)) return false
  for (let i = start + 1; i < end; i++) if (isEdge(i)) return true
  return false
}
