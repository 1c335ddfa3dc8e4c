/**
 * Says what the surfaces of a page are. Each name that a surface may be is a claim; rules doubt it or speak for it.
 * Claims that hold by themselves then support the rest. Of several entities with one name, the page decides which is
 * meant.
 */
import type { Surface, Verdict } from '../messages/protocol'
import { type Context, readContext } from './context/read-context'
import type { KnownText } from './known-text'
import type { NameEntry } from './name-entry'
import { Namesakes } from './namesakes'
import { PageFacts } from './rules/page-facts'
import type { Claim } from './rules/rule'
import { type Chapter, isSupported, strongestDoubt } from './rules/rule-book'

/** What one surface may be, and which of that holds so far. */
interface Reading {
  known: KnownText
  context: Context
  held: readonly Chapter[]
  /** It holds by itself or by what stands beside it, whatever else the page mentions. */
  isSure: boolean
  /** What may hold where the page supports it; empty where something holds without. */
  open: readonly OpenClaim[]
}

interface OpenClaim extends Claim {
  chapter: Chapter
  need: number
}

/** An unambiguous mention of the same entity outweighs any number of its neighbours. */
const selfWeight = 1000
/** What holds after one round may support more in the next; a longer chain than this proves little. */
const rounds = 2

/**
 * @param read what is known of the text of a surface
 * @returns for each surface, in order, what it is; null where it is no mention on this page. All are decided together.
 */
export function decideMentions(
  surfaces: readonly Surface[],
  read: (surface: Surface) => KnownText,
): (Verdict | null)[] {
  const readings = surfaces.map((surface) => readingOf(surface, read(surface)))
  leaveToNamesakes(readings)
  const facts = new PageFacts()
  if (readings.some(({ held, open }) => open.length > 0 || held.length > 1)) weigh(readings, facts)
  return readings.map((reading) => verdictOf(reading, facts))
}

const none: readonly never[] = []

function readingOf(surface: Surface, known: KnownText): Reading {
  const context = readContext(surface, known)
  if (known.verdict === null) return { known, context, held: none, isSure: false, open: none }
  if (known.verdict) return { known, context, held: known.names, isSure: true, open: none }
  const held: Chapter[] = []
  const open: OpenClaim[] = []
  for (const chapter of known.names) {
    const claim = { entry: chapter.entry, context, chapter, need: 0 }
    claim.need = strongestDoubt(chapter, claim)
    if (claim.need === 0 || isSupported(chapter.beside, claim, claim.need, nothing)) held.push(chapter)
    else if (chapter.onPage.length > 0) open.push(claim)
  }
  const isSure = held.length > 0
  return { known, context, held, isSure, open: isSure ? none : open }
}

/** Drops claims to a name that the page has given to somebody or something else. */
function leaveToNamesakes(readings: readonly Reading[]): void {
  const namesakes = new Namesakes(readings)
  if (namesakes.isEmpty) return
  for (const reading of readings) {
    const { known, context, held, open } = reading
    if (known.verdict !== undefined) continue
    reading.held = held.filter((chapter) => namesakes.isMeant(chapter, context))
    reading.open = open.filter(({ chapter }) => namesakes.isMeant(chapter, context))
    reading.isSure &&= reading.held.length > 0
  }
}

const nothing = new PageFacts()

/** Lets claims that hold support those that are open. */
function weigh(readings: readonly Reading[], facts: PageFacts): void {
  for (const { known, isSure } of readings) {
    if (!isSure && known.names.length > 0 && known.form === 'lower') facts.addWord(known.lower)
  }
  const open = readings.filter((reading) => reading.open.length > 0)
  let latest = readings
  for (let round = 0; round < rounds && latest.length > 0; round++) {
    // Between rounds, so that the order of surfaces does not matter.
    for (const reading of latest) addFacts(facts, reading)
    latest = open.filter((reading) => becomesHeld(reading, facts))
  }
}

function addFacts(facts: PageFacts, { held, context }: Reading): void {
  const key = held[0]?.entry.key
  const decided = held.length < 2 || held.every(({ entry }) => entry.key === key)
  for (const { entry } of held) facts.add(entry, context, decided)
}

/** Takes the claims that the page now supports as held. */
function becomesHeld(reading: Reading, facts: PageFacts): boolean {
  if (reading.held.length > 0) return false
  const holding = reading.open.filter((claim) => isSupported(claim.chapter.onPage, claim, claim.need, facts))
  reading.held = holding.map(({ chapter }) => chapter)
  return holding.length > 0
}

function verdictOf({ known, held, isSure }: Reading, facts: PageFacts): Verdict | null {
  if (known.verdict !== undefined) return known.verdict
  const [first] = held
  if (!first) return null
  const chosen = held.length === 1 ? [first.entry] : heaviest(held, facts)
  const entities = chosen.map(({ key }) => key)
  const { role } = chosen[0] ?? first.entry
  return isSure ? { entities, role, sure: true } : { entities, role }
}

function heaviest(held: readonly Chapter[], page: PageFacts): NameEntry[] {
  const entries = [...new Map(held.map(({ entry }) => [entry.key, entry])).values()]
  const weights = entries.map((entry) => page.kinship(entry) + (page.hasEntity(entry.key) ? selfWeight : 0))
  const most = Math.max(...weights)
  return entries.filter((_, i) => weights[i] === most)
}
