/**
 * What the background has said of the page's surfaces. It keeps nothing itself, so each question carries what the
 * answer may depend on: one accepted surface of each text, and those that were too doubtful so far.
 */
import { hashSeed, hashStep } from '../../data/match/name-hash'
import type { Surface, Verdict } from '../../data/messages/protocol'

/** Doubtful surfaces that are kept to be asked about again; on a page with more, the latest. */
const mostAskedAgain = 200

/** Numbers surfaces that differ in their text or in what stands beside it. */
export type SurfaceId = number

type Question = readonly [SurfaceId, Surface]

export class PageVerdicts {
  /** By the hash of a surface. */
  readonly #ids = new Map<number, SurfaceId>()
  readonly #verdicts: (Verdict | null)[] = []
  /** An accepted surface of each text, one that is sure where there is one. */
  readonly #accepted = new Map<string, Question>()
  readonly #doubtful = new Map<SurfaceId, Surface>()
  /** Those that the background was not asked about. */
  #raised: Question[] = []
  /** What the background is asked at the moment. */
  #open: Question[] = []

  /** Notes a surface that was found; by its number the verdict is found. */
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
   * Takes the answer to the last questions, in their order; whether it says anything else of a surface than an earlier
   * one.
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
        // One that needed the support of another would fall without it when asked about again.
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
 * 53 bits for a surface with what stands beside it: as texts those of a page full of names took more memory than all
 * else. Negative where its white space may be more than single spaces: to tell that in a loop of its own would cost as
 * much again.
 */
function hashOf({ text, before, after }: Surface): number {
  const whole = before + text + after
  let high = hashSeed
  // Where its parts meet, or those that share their letters otherwise would be the same.
  let low = (text.length << 8) | before.length
  let isPlain = true
  let last = 0
  for (let i = 0; i < whole.length; i++) {
    const unit = whole.charCodeAt(i)
    // But for control characters two spaces alone have that sum; a processor foretells it better than each space.
    if (unit < 0x20 || unit + last === 0x40 || unit === 0xa0) isPlain = false
    // Other white space stands here, and between the dashes and quotes of most texts none.
    else if (unit >= 0x1680 && (unit < 0x2010 || unit > 0x2027)) isPlain = false
    last = unit
    high = hashStep(high, unit)
    low = Math.imul(low ^ unit, 0x85ebca6b)
  }
  const hash = (high >>> 0) * 0x200000 + (low >>> 11)
  return isPlain ? hash : -1 - hash
}

const unshown = /[^\S ]| {2}/

/** A line break in the source of a page is a space to its readers, and starts no sentence. */
function asShown(surface: Surface): Surface {
  const { text, before, after } = surface
  if (!unshown.test(before + after)) return surface
  return { text, before: spaced(before), after: spaced(after) }
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}
