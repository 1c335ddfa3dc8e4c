/**
 * What the background has said of the page's surfaces. It keeps nothing itself, so each question carries what the
 * answer may depend on: one accepted surface of each text, and those that were too doubtful so far.
 */
import { hashSeed, hashStep } from '../../data/match/name-hash'
import type { Surface, Verdict } from '../../data/messages/protocol'

/** Doubtful surfaces that are kept to be asked about again; on a page with more, the latest. */
const mostAskedAgain = 200

/** Tells surfaces apart by their text and what stands beside it. */
export type SurfaceKey = number

type Question = readonly [SurfaceKey, Surface]

export class PageVerdicts {
  readonly #verdicts = new Map<SurfaceKey, Verdict | null>()
  /** An accepted surface of each text, one that is sure where there is one. */
  readonly #accepted = new Map<string, Question>()
  readonly #doubtful = new Map<SurfaceKey, Surface>()
  readonly #raised = new Map<SurfaceKey, Surface>()
  /** What the background is asked at the moment. */
  #open: Question[] = []

  /** Notes a surface that was found; by its key the verdict is found. */
  raise(surface: Surface): SurfaceKey {
    const key = keyOf(surface)
    if (!this.#verdicts.has(key)) this.#raised.set(key, surface)
    return key
  }

  find(key: SurfaceKey): Verdict | null {
    return this.#verdicts.get(key) ?? null
  }

  openQuestions(): Surface[] | null {
    if (this.#raised.size === 0) return null
    this.#open = [...this.#accepted.values(), ...this.#doubtful, ...this.#raised]
    return this.#open.map(([, surface]) => surface)
  }

  /**
   * Takes the answer to the last questions, in their order; whether it says anything else of a surface than an earlier
   * one.
   */
  answer(verdicts: readonly (Verdict | null)[]): boolean {
    let changed = false
    for (const [i, question] of this.#open.entries()) {
      const [key, surface] = question
      const verdict = verdicts[i] ?? null
      const before = this.#verdicts.get(key)
      changed ||= before !== undefined && before?.entities.join() !== verdict?.entities.join()
      this.#verdicts.set(key, verdict)
      this.#raised.delete(key)
      if (verdict) {
        this.#doubtful.delete(key)
        const accepted = this.#accepted.get(surface.text)
        // One that needed the support of another would fall without it when asked about again.
        if (!accepted || (verdict.sure && !this.find(accepted[0])?.sure))
          this.#accepted.set(surface.text, question)
      } else {
        this.#doubtful.set(key, surface)
      }
    }
    this.#open = []
    for (const key of this.#doubtful.keys()) {
      if (this.#doubtful.size <= mostAskedAgain) break
      this.#doubtful.delete(key)
    }
    return changed
  }
}

/**
 * 53 bits of hash for a surface with what stands beside it: as texts the keys of a page full of names took more
 * memory than all else.
 */
function keyOf({ text, before, after }: Surface): SurfaceKey {
  let high = hashSeed
  let low = 0
  for (const part of [before, text, after]) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i)
      high = hashStep(high, unit)
      low = Math.imul(low ^ unit, 0x85ebca6b) + 1
    }
    // Parts that share their letters otherwise are not the same.
    high = hashStep(high, 0)
  }
  return (high >>> 0) * 0x200000 + (low >>> 11)
}
