import { hasCueBeside } from '../context/has-cue-beside'
import { lowerCase } from '../letter-case'
import { cuesOf } from '../words/cue-words'
import { isThreat, type Rule, strength } from './rule'
import { isProgram } from './small-letters'

export const cueBeside: Rule = {
  id: 'cue-beside',
  why: 'A word beside the name says what it is: "Hive ransomware", "a group known as Play".',
  concerns: ({ entry }) => cuesOf(entry.kind) !== undefined,
  most: strength.cue,
  evidence({ entry, context }) {
    // "information processing platform"
    const isWord = context.form === 'lower' && isProgram(entry.kind) && entry.policy.ordinary !== 'none'
    if (isWord && !appNouns.has(lowerCase(context.next.word))) return 0
    if (context.form === 'lower' && simile.test(context.before)) return 0
    return hasCueBeside(context, entry.kind) ? strength.cue : 0
  },
}

/** "a loader like matryoshka dolls" compares it with something; "loaders like emotet" and "malware like emotet" name some. */
const simile = /(?<!s|ware|ies) like (?:an? |the )?$/i

/** What stands behind the name of a program and hardly ever behind any other word. */
const appNouns = new Set(['app', 'apps', 'messenger'])

const participle =
  /^-(?:owned|backed|linked|led|based|affiliated|sponsored|organi[sz]ed|made|run|controlled|related|funded|developed)\b/i

export const boundParticiple: Rule = {
  id: 'bound-participle',
  why: 'What something is owned, backed or led by has a name: "Anonymous-organized", "Apple-owned".',
  concerns: ({ form }) => form !== 'lower',
  most: strength.page,
  evidence: ({ context: { after } }) => (after.startsWith('-') && participle.test(after) ? strength.page : 0),
}

export const barePossessive: Rule = {
  id: 'bare-possessive',
  why: 'A thing owns nothing without an article before it: a sentence that begins with "Apple’s" is about the company.',
  concerns: ({ entry, form }) => form === 'capitalised' && !isThreat(entry.kind),
  most: strength.capital,
  evidence: ({ context }) => (ownsThing(context.after) ? strength.capital : 0),
}

function ownsThing(after: string): boolean {
  return /^['’]s\s/.test(after) && /^\p{Ll}/u.test(after.slice(3))
}
