import type { EntityKind } from '../../data/brief/entity'
import { readContext } from '../../data/match/context/read-context'
import type { NameEntry } from '../../data/match/name-entry'
import { policyOf } from '../../data/match/name-policy'
import type { Claim, WrittenName } from '../../data/match/rules/rule'
import { formatOrdinaryWords, parseOrdinaryWords } from '../../data/match/words/ordinary-words'
import { writingOf } from '../../data/match/writing'

/** A few words as the extension's list has them. */
export const fewWords = parseOrdinaryWords(
  formatOrdinaryWords([
    ...['play', 'target', 'call', 'me', 'net', 'signal', 'who'].map((word) => ({ word, count: 9000 })),
    ...['hive', 'strontium', 'loader'].map((word) => ({ word, count: 20 })),
    ...['Georgia', 'Joker', 'Bolivian'].map((word) => ({ word, count: 900 })),
    { word: 'griffon', count: 1 },
  ]),
)

export function entryOf(
  name: string,
  kind: EntityKind = 'actor',
  change: Partial<NameEntry> = {},
): NameEntry {
  const policy = policyOf({ text: name, sources: [], disputed: false }, kind, fewWords)
  if (!policy) throw new Error(`${name} is never marked`)
  return { text: name, policy, kind, role: 'other', key: `p/${name}`, briefs: [], ...change }
}

/** @param marked a sentence with the surface in ⟦⟧ */
export function claim(marked: string, entry: NameEntry): Claim {
  const [before = '', text = '', after = ''] = marked.split(/[⟦⟧]/u)
  return { entry, context: readContext({ text, before, after }, writingOf(text)) }
}

/** What a claim is about, without what stands around it. */
export function nameOf({ entry, context: { text, form, lower } }: Claim): WrittenName {
  return { entry, text, form, lower }
}
