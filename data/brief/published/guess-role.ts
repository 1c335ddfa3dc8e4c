import type { Role } from '../brief'

/** Words of headings that say what those below them are; the first that fits counts. */
const wordsOfRole: readonly [Role, RegExp][] = [
  [
    'actor',
    /\b(?:actors?|hackers?|attackers?|adversar(?:y|ies)|intruders?|perpetrators?|(?:ransomware|hacking) (?:group|gang)s?)\b/i,
  ],
  ['victim', /\b(?:victims?|targets?|targeted|affected|breached)\b/i],
  [
    'authority',
    /\b(?:authorit(?:y|ies)|agenc(?:y|ies)|governments?|regulators?|police|law enforcement|ministr(?:y|ies)|courts?|prosecutors?|investigators?|officials?|parliament|congress)\b/i,
  ],
  ['law', /\b(?:laws?|acts?|legislation|regulations?|directives?|bills?)\b/i],
]

/** What a line of the tree says of its role; undefined where it says nothing. */
export function guessRole(label: string): Role | undefined {
  return wordsOfRole.find(([, words]) => words.test(label))?.[0]
}
