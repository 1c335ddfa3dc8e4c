/**
 * Says what the surfaces of a page are. Each name that a surface may be is a claim; rules doubt it or speak for
 * it. Claims that hold by themselves then support the rest; of several entities with one name the page picks.
 */
import type { Surface, Verdict } from '../messages/protocol'
import type { NameEntry } from './name-entry'
import { readContext } from './read-context'
import { allRules } from './rules/all-rules'
import { PageFacts } from './rules/page-facts'
import type { Claim, Rule } from './rules/rule'
import { sameName } from './same-name'

/** A surface and all names whose full hash is that of the surface. */
export interface SurfaceEntries {
  surface: Surface
  entries: readonly NameEntry[]
}

interface OpenClaim extends Claim {
  need: number
}

/** An unambiguous mention of the same entity outweighs any number of its neighbours. */
const selfWeight = 1000
/** What holds in one round may hold up more in the next; a chain longer than this proves little. */
const rounds = 2

/**
 * @returns in the order of `page`, all surfaces of one page together; null where a surface is no mention on it.
 */
export function decideMentions(
  page: readonly SurfaceEntries[],
  rules: readonly Rule[] = allRules,
): (Verdict | null)[] {
  const readings = page.map((item) => claimsOf(item, rules))
  const nothing = new PageFacts()
  const sure = readings.map((claims) => claims.filter((claim) => holds(claim, nothing, rules)))
  let held = sure
  let facts = nothing
  for (let round = 0; round < rounds; round++) {
    facts = factsOf(held)
    held = readings.map((claims, i) => {
      const before = held[i] ?? []
      return before.length > 0 ? before : claims.filter((claim) => holds(claim, facts, rules))
    })
  }
  return held.map((claims, i) => {
    const verdict = choose(claims, facts)
    return verdict && sure[i]?.length ? { ...verdict, sure: true } : verdict
  })
}

function claimsOf({ surface, entries }: SurfaceEntries, rules: readonly Rule[]): OpenClaim[] {
  if (entries.length === 0) return []
  const fitting = entries.filter((entry) => sameName(surface.text, entry.text, entry.policy.case))
  if (fitting.length === 0) return []
  const context = readContext(surface)
  return fitting.map((entry) => {
    const claim = { entry, context }
    return { entry, context, need: strongestDoubt(claim, rules) }
  })
}

function strongestDoubt(claim: Claim, rules: readonly Rule[]): number {
  let need = 0
  for (const rule of rules) if (rule.doubt) need = Math.max(need, rule.doubt(claim))
  return need
}

function holds(claim: OpenClaim, page: PageFacts, rules: readonly Rule[]): boolean {
  return claim.need === 0 || rules.some((rule) => (rule.evidence?.(claim, page) ?? 0) >= claim.need)
}

function factsOf(held: readonly (readonly OpenClaim[])[]): PageFacts {
  const facts = new PageFacts()
  for (const claims of held) {
    const decided = new Set(claims.map((claim) => claim.entry.key)).size === 1
    for (const { entry, context } of claims) facts.add(entry, context.text, decided)
  }
  return facts
}

function choose(claims: readonly OpenClaim[], page: PageFacts): Verdict | null {
  const entries = [...new Map(claims.map(({ entry }) => [entry.key, entry])).values()]
  const [first] = entries
  if (!first) return null
  const weights = entries.map((entry) => page.kinship(entry) + (page.hasEntity(entry.key) ? selfWeight : 0))
  const heaviest = Math.max(...weights)
  const chosen = entries.filter((_, i) => weights[i] === heaviest)
  return { entities: chosen.map((entry) => entry.key), role: (chosen[0] ?? first).role }
}
