import type { EntityKind } from '../../brief/entity'
import { isPlain, lowerCase } from '../letter-case'
import { type Rule, strength } from './rule'

/** Kinds of things of which there are many copies: "they ran a cobalt strike in the network". */
const copied = new Set<EntityKind>(['malware', 'technology', 'product'])

const indefinite = new Set(['a', 'an'])

/** What cannot belong to the name, so that the article is that of the name itself. */
const behindNouns = new Set(
  'in of on at to for from with by under and or that which who where called is was has had'.split(' '),
)

export const phraseOfThatName: Rule = {
  id: 'phrase-of-that-name',
  why: 'There is one thing of a name: “an Islamic state in the region” is any, though “an Islamic State fighter” is not.',
  concerns: ({ entry, text }) =>
    !copied.has(entry.kind) && /\s/u.test(text) && capitalsOf(text) < capitalsOf(entry.text),
  most: strength.never,
  doubt({ context: { previous, next } }) {
    if (!previous.joined || !indefinite.has(lowerCase(previous.word))) return 0
    return next.joined && !behindNouns.has(next.word) ? 0 : strength.never
  },
}

function capitalsOf(text: string): number {
  return text.match(isPlain(text) ? /[A-Z]/g : /\p{Lu}/gu)?.length ?? 0
}
