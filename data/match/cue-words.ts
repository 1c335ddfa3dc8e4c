/**
 * Words that stand beside a name when it means an entity of that kind: "Lumen customers" but "a lumen of light".
 * Few and general, so that they hold for any pack.
 */
import type { EntityKind } from '../brief/entity'
import type { Surface } from '../messages/protocol'

const threat = {
  before: [
    'group',
    'actor',
    'gang',
    'hackers',
    'ransomware',
    'malware',
    'spyware',
    'trojan',
    'botnet',
    'worm',
  ],
  after: [
    ...['group', 'gang', 'hackers', 'hacker', 'actor', 'actors', 'operators', 'affiliates', 'affiliate'],
    ...['ransomware', 'malware', 'spyware', 'trojan', 'botnet', 'worm', 'backdoor', 'campaign', 'implant'],
  ],
}
const company = {
  before: ['provider', 'carrier', 'insurer', 'vendor', 'maker', 'firm', 'company', 'telecom', 'operator'],
  after: [
    'inc',
    'corp',
    'corporation',
    'ltd',
    'llc',
    'plc',
    'group',
    'technologies',
    'networks',
    'customers',
  ],
}

const cuesByKind: Partial<Record<EntityKind, { before: string[]; after: string[] }>> = {
  actor: threat,
  malware: threat,
  campaign: threat,
  company,
  organisation: company,
  product: {
    before: ['software', 'product', 'appliance'],
    after: ['software', 'servers', 'platform', 'server'],
  },
  law: { before: [], after: ['act', 'law', 'regulation', 'proposal', 'order', 'bill'] },
}

/** Whether the word just before or just after a surface is a cue for its kind. */
export function hasCueBeside(surface: Surface, kind: EntityKind): boolean {
  const cues = cuesByKind[kind]
  if (!cues) return false
  const before = surface.before.toLowerCase().match(/([\p{L}]+)[\s"'“‘(]*$/u)?.[1]
  const after = surface.after.toLowerCase().match(/^[\s"'”’),]*([\p{L}]+)/u)?.[1]
  return (
    (before !== undefined && cues.before.includes(before)) ||
    (after !== undefined && cues.after.includes(after))
  )
}
