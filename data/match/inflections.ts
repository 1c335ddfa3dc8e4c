/**
 * The forms that a name takes by its case, where no sign parts the ending from it: "Israels Premier", "с Ираном".
 * English, French and Turkish need none: they write "Israel's", "d'Israël" and "İsrail'in".
 */
import type { EntityKind } from '../brief/entity'
import { lazyPattern } from './lazy-pattern'
import type { NamePolicy } from './name-policy'
import type { OrdinaryWords } from './words/ordinary-words'

/** A form of a name, and how it is matched. */
export interface NameForm {
  text: string
  policy: NamePolicy
}

/** Groups and programs are named after things at will, and stand in Latin letters as they are. */
const inflected = new Set<EntityKind>(['place', 'person', 'company', 'organisation', 'agency', 'product'])

/** A shorter name with an ending is too often another word. */
const oneLatinWord = lazyPattern(() => /^\p{Lu}\p{Ll}{3,}$/u)
const oneCyrillicWord = lazyPattern(() => /^(?=\p{Script=Cyrillic}+$)\p{Lu}\p{Ll}{3,}$/u)

/**
 * The inflected forms of a name, without the name itself. Empty for names of several words and for those in capitals,
 * which take no ending.
 */
export function inflectionsOf(
  name: string,
  kind: EntityKind,
  policy: NamePolicy,
  words: OrdinaryWords,
): NameForm[] {
  if (policy.case === 'exact' || !inflected.has(kind)) return []
  if (oneCyrillicWord().test(name)) {
    const own: NamePolicy = { ...policy, case: 'capitalised' }
    return cyrillicForms(name).map((text) => ({ text, policy: own }))
  }
  return oneLatinWord().test(name) ? genitive(name, kind, policy, words) : []
}

/** German, Dutch and the Scandinavian languages add an s; after a sibilant an apostrophe or nothing. */
function genitive(name: string, kind: EntityKind, policy: NamePolicy, words: OrdinaryWords): NameForm[] {
  const text = `${name}s`
  if (/[sxzß]$/u.test(name)) return []
  const own: NamePolicy = { ...policy, case: 'capitalised', ordinary: 'none', parts: 'none' }
  if (policy.ordinary === 'rare' || policy.ordinary === 'common' || words.find(text.toLowerCase())) {
    // A product has a plural ("two Typhoons"), on a page that is about it; there is only one Target.
    return kind === 'product' ? [{ text, policy: { ...own, ordinary: 'rare', needsContext: true } }] : []
  }
  if (policy.ordinary === 'none') return [{ text, policy: own }]
  // "Two Chinas" are about the country still, "three Pentagons" and "metas" (goals, in Spanish) are not.
  const isPlural = kind !== 'place' && kind !== 'person'
  return [{ text, policy: { ...own, ordinary: 'rare', needsContext: policy.needsContext || isPlural } }]
}

interface Declension {
  ending: RegExp
  /** How many letters of the name the forms drop. */
  dropped: number
  /**
   * All endings that such nouns have in Russian and Ukrainian. A form that a name does not take is written nowhere, and
   * does no harm.
   */
  forms: readonly string[]
}

/** The first that fits counts. Names in -о, -е, -и, -у stay as they are. */
const declensions: readonly Declension[] = [
  { ending: /[сц]ь?кий$/u, dropped: 2, forms: ['ого', 'ому', 'им', 'ом'] },
  { ending: /[аеиоуї]й$/u, dropped: 1, forms: ['я', 'ю', 'ем', 'е', 'єм', 'ї'] },
  { ending: /а$/u, dropped: 1, forms: ['ы', 'и', 'і', 'е', 'у', 'ой', 'ою', 'ей', 'ею'] },
  { ending: /я$/u, dropped: 1, forms: ['и', 'і', 'ї', 'е', 'ю', 'ей', 'ею', 'єю'] },
  { ending: /ь$/u, dropped: 1, forms: ['я', 'ю', 'ем', 'е', 'и', 'ью', 'і'] },
  { ending: /[бвгґджзклмнпрстфхцчшщ]$/u, dropped: 0, forms: ['а', 'у', 'ом', 'ем', 'ым', 'им', 'е', 'і'] },
]

function cyrillicForms(name: string): string[] {
  const found = declensions.find(({ ending }) => ending.test(name))
  if (!found) return []
  const stem = found.dropped === 0 ? name : name.slice(0, -found.dropped)
  return found.forms.map((form) => stem + form)
}
