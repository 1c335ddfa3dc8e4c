import { hasCueBeside } from '../cue-words'
import { type Rule, strength } from './rule'

export const cueBeside: Rule = {
  id: 'cue-beside',
  why: 'A word beside the name says what it is: "Hive ransomware", "a group known as Play".',
  evidence: ({ entry, context }) => (hasCueBeside(context, entry.kind) ? strength.cue : 0),
}
