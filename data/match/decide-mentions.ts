/**
 * Says what the surfaces of a page are. Each name that a surface may be is a claim; rules doubt it or speak for
 * it. Claims that hold by themselves then support the rest; of several entities with one name the page picks.
 */
import type { Surface, Verdict } from '../messages/protocol'
import type { NameEntry } from './name-entry'
import { readContext } from './read-context'
import { PageFacts } from './rules/page-facts'
import type { Claim } from './rules/rule'
import type { RuleBook } from './rules/rule-book'
import { sameName } from './same-name'

/** A surface and all names whose full hash is that of the surface. */
export interface SurfaceEntries {
  surface: Surface
  entries: readonly NameEntry[]
}

interface OpenClaim extends Claim {
  need: number
  /** It holds by itself or by what stands beside it, whatever else the page mentions. */
  isSure: boolean
}

/** An unambiguous mention of the same entity outweighs any number of its neighbours. */
const selfWeight = 1000
/** What holds in one round may hold up more in the next; a chain longer than this proves little. */
const rounds = 2

/**
 * @returns in the order of `page`, all surfaces of one page together; null where a surface is no mention on it.
 */
export function decideMentions(page: readonly SurfaceEntries[], book: RuleBook): (Verdict | null)[] {
  const readings = page.map((item) => claimsOf(item, book))
  const sure = readings.map((claims) => claims.filter(({ isSure }) => isSure))
  let held = sure
  let facts = new PageFacts()
  for (let round = 0; round < rounds; round++) {
    facts = factsOf(held)
    held = readings.map((claims, i) => {
      const before = held[i] ?? []
      return before.length > 0 ? before : claims.filter((claim) => book.holdsOnPage(claim, claim.need, facts))
    })
  }
  return held.map((claims, i) => {
    const verdict = choose(claims, facts)
    return verdict && sure[i]?.length ? { ...verdict, sure: true } : verdict
  })
}

const nothing = new PageFacts()

function claimsOf({ surface, entries }: SurfaceEntries, book: RuleBook): OpenClaim[] {
  const claims: OpenClaim[] = []
  for (const entry of entries) {
    if (!sameName(surface.text, entry.text, entry.policy.case)) continue
    const context = claims[0]?.context ?? readContext(surface)
    const claim = { entry, context }
    const need = book.strongestDoubt(claim)
    claims.push({ entry, context, need, isSure: need === 0 || book.holdsBeside(claim, need, nothing) })
  }
  return claims
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
