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
  const held = readings.map((claims) => claims.filter(({ isSure }) => isSure))
  const isSure = held.map((claims) => claims.length > 0)
  const facts = new PageFacts()
  for (const [i, [claim]] of readings.entries()) {
    if (claim && !isSure[i] && claim.context.form === 'lower') facts.addWord(claim.context.text)
  }
  let latest: readonly (readonly OpenClaim[])[] = held
  for (let round = 0; round < rounds && latest.length > 0; round++) {
    // Between rounds, so that the order of surfaces does not matter.
    for (const claims of latest) addFacts(facts, claims)
    latest = supported(readings, held, book, facts)
  }
  return held.map((claims, i) => choose(claims, facts, isSure[i] ?? false))
}

/** Takes the claims that the page now supports into `held`; answers them. */
function supported(
  readings: readonly (readonly OpenClaim[])[],
  held: OpenClaim[][],
  book: RuleBook,
  facts: PageFacts,
): OpenClaim[][] {
  const found: OpenClaim[][] = []
  for (const [i, claims] of readings.entries()) {
    if (claims.length === 0 || held[i]?.length !== 0) continue
    const holding = claims.filter((claim) => book.holdsOnPage(claim, claim.need, facts))
    if (holding.length === 0) continue
    held[i] = holding
    found.push(holding)
  }
  return found
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

function addFacts(facts: PageFacts, claims: readonly OpenClaim[]): void {
  const key = claims[0]?.entry.key
  const decided = claims.every(({ entry }) => entry.key === key)
  for (const { entry, context } of claims) facts.add(entry, context, decided)
}

function choose(claims: readonly OpenClaim[], page: PageFacts, isSure: boolean): Verdict | null {
  const [first] = claims
  if (!first) return null
  const chosen = claims.length === 1 ? [first.entry] : heaviest(claims, page)
  const verdict = { entities: chosen.map(({ key }) => key), role: (chosen[0] ?? first.entry).role }
  return isSure ? { ...verdict, sure: true } : verdict
}

function heaviest(claims: readonly OpenClaim[], page: PageFacts): NameEntry[] {
  const entries = [...new Map(claims.map(({ entry }) => [entry.key, entry])).values()]
  const weights = entries.map((entry) => page.kinship(entry) + (page.hasEntity(entry.key) ? selfWeight : 0))
  const most = Math.max(...weights)
  return entries.filter((_, i) => weights[i] === most)
}
