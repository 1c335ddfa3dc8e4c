/** The forms in which texts write a name: its spellings, and those that it takes by its case. */
import type { EntityKind } from '../brief/entity'
import { inflectionsOf, type NameForm } from './inflections'
import type { NamePolicy } from './name-policy'
import { sameName } from './same-name'
import { spellingsOf } from './spellings'
import { noWords, type OrdinaryWords } from './words/ordinary-words'

/** The forms of a name that an index must know, each with how it is matched. */
export function formsOfName(
  name: string,
  kind: EntityKind,
  policy: NamePolicy,
  words: OrdinaryWords,
): NameForm[] {
  return [
    ...spellingsOf(name, kind).map((text) => ({ text, policy })),
    ...inflectionsOf(name, kind, policy, words),
  ]
}

/** The policy of a name of whose words nothing is known. */
const anyPolicy: NamePolicy = {
  case: 'any',
  needsContext: false,
  ordinary: 'none',
  parts: 'none',
  given: '',
  shared: false,
}

/** Whether a text that was found as some name of an entity is a form of this one. */
export function isFormOf(text: string, name: string, kind: EntityKind): boolean {
  return formsOfName(name, kind, anyPolicy, noWords).some((form) => sameName(text, form.text, 'any'))
}
