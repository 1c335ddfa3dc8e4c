import { isThreat, type Rule, strength } from './rule'

export const ordinaryWord: Rule = {
  id: 'ordinary-word',
  why: 'A name that is a word of the language needs a capital at least; one given at will (Play, Hive) needs more than that.',
  doubt({ entry, context }) {
    const { ordinary } = entry.policy
    if (ordinary === 'none') return 0
    const words = entry.text.split(/[\s-]+/u).length
    if (context.form === 'lower') {
      if (words > 1) return strength.page
      return ordinary === 'rare' ? strength.cue : strength.command
    }
    if (words > 1) return isThreat(entry.kind) && ordinary === 'common' ? strength.capital : 0
    if (isThreat(entry.kind)) return strength.page
    return ordinary === 'proper' ? 0 : strength.capital
  },
}
