/**
 * What the background has said of the page's surfaces. The background keeps nothing, so each question carries what the
 * answer may depend on: one accepted surface of each text, and those that were too doubtful so far.
 */
import { hashSeed, hashStep } from '../../data/match/name-hash'
import type { Surface, Verdict } from '../../data/messages/protocol'

/** Most doubtful surfaces that are kept to be asked about again; the latest ones. */
const mostAskedAgain = 200

/** Numbers surfaces; two that differ in their text or their context have different ones. */
export type SurfaceId = number

type Question = readonly [SurfaceId, Surface]

/** The surfaces of a page, with what the background has said of each. */
export class PageVerdicts {
  /** By the hash of a surface. */
  readonly #ids = new Map<number, SurfaceId>()
  readonly #verdicts: (Verdict | null)[] = []
  /** An accepted surface for each text; one that is sure, if there is one. */
  readonly #accepted = new Map<string, Question>()
  readonly #doubtful = new Map<SurfaceId, Surface>()
  /** Surfaces that the background has not been asked about. */
  #raised: Question[] = []
  /** The surfaces that the background is being asked about. */
  #open: Question[] = []

  /** Notes a surface that was found. Its number leads to the verdict. */
  raise(found: Surface): SurfaceId {
    let hash = hashOf(found)
    const surface = hash < 0 ? asShown(found) : found
    if (surface !== found) hash = hashOf(surface)
    const known = this.#ids.get(hash)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(hash, id)
    this.#raised.push([id, surface])
    return id
  }

  find(id: SurfaceId): Verdict | null | undefined {
    return this.#verdicts[id]
  }

  openQuestions(): Surface[] | null {
    if (this.#raised.length === 0) return null
    this.#open = [...this.#accepted.values(), ...this.#doubtful, ...this.#raised]
    return this.#open.map(([, surface]) => surface)
  }

  /**
   * Takes the answer to the last questions, in their order. Returns whether any verdict differs from an earlier one.
   */
  answer(verdicts: readonly (Verdict | null)[]): boolean {
    let changed = false
    for (const [i, [id, surface]] of this.#open.entries()) {
      const verdict = verdicts[i] ?? null
      const before = this.find(id)
      changed ||= before !== undefined && before?.entities.join() !== verdict?.entities.join()
      this.#verdicts[id] = verdict
      if (verdict) {
        this.#doubtful.delete(id)
        const accepted = this.#accepted.get(surface.text)
        // A surface that needed the support of another would not hold without it when asked about again.
        if (!accepted || (verdict.sure && !this.find(accepted[0])?.sure))
          this.#accepted.set(surface.text, [id, surface])
      } else {
        this.#doubtful.set(id, surface)
      }
    }
    this.#open = []
    this.#raised = []
    for (const id of this.#doubtful.keys()) {
      if (this.#doubtful.size <= mostAskedAgain) break
      this.#doubtful.delete(id)
    }
    return changed
  }
}

/**
 * 53 bits for a surface with its context: as texts, those of a page full of names took more memory than everything
 * else. Negative if its white space may be more than single spaces; finding that in a loop of its own would double the
 * cost.
 */
function hashOf({ text, before, after }: Surface): number {
  const whole = before + text + after
  let high = hashSeed
  // Includes where the parts meet; otherwise parts that share their letters in another way would be the same.
  let low = (text.length << 8) | before.length
  let isPlain = true
  let last = 0
  for (let i = 0; i < whole.length; i++) {
    const unit = whole.charCodeAt(i)
    // Apart from control characters, only two spaces have that sum. A processor predicts it better than each space.
    if (unit < 0x20 || unit + last === 0x40 || unit === 0xa0) isPlain = false
    // The other white space is in this range, and most texts have none between their dashes and quotes.
    else if (unit >= 0x1680 && (unit < 0x2010 || unit > 0x2027)) isPlain = false
    last = unit
    high = hashStep(high, unit)
    low = Math.imul(low ^ unit, 0x85ebca6b)
  }
  const hash = (high >>> 0) * 0x200000 + (low >>> 11)
  return isPlain ? hash : -1 - hash
}

const unshown = /[^\S ]| {2}/

/** A line break in the source of a page is a space to its readers, and begins no sentence. */
function asShown(surface: Surface): Surface {
  const { text, before, after } = surface
  if (!unshown.test(before + after)) return surface
  return { text, before: spaced(before), after: spaced(after) }
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}
