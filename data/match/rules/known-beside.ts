import { isThreat, type Rule, strength } from './rule'

export const knownBeside: Rule = {
  id: 'known-beside',
  why: 'In a list names stand beside names: "Sofacy, Fancy Bear, STRONTIUM".',
  // Commands are listed in small letters: "ipconfig, tasklist".
  concerns: ({ entry: { kind, policy }, form }) =>
    form !== 'lower' || (isThreat(kind) && policy.ordinary === 'none'),
  asksPage: true,
  most: strength.cue,
  evidence({ entry, context }, page) {
    if (context.listed.some((text) => page.hasText(text))) return strength.page
    // "Facebook Twitter WhatsApp": buttons; but "Google Play" where Play is a name given at will.
    if (isThreat(entry.kind)) return 0
    return context.touching.some((word) => page.hasText(word)) ? strength.cue : 0
  },
}
