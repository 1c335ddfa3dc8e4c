/** Times passes that take less than the clock can tell, in turns, so that a slow moment of the machine hits all. */
import type { Pass } from './contenders'

/** A sample lasts at least so long, in milliseconds; the clock of an isolated page tells 0.005. */
const sampleMs = 3

export interface Timing {
  /** Of the first pass of all. */
  coldMs: number
  medianMs: number
}

/** @param rounds how many samples of each are taken after one that is dropped */
export function timeInTurns(passes: Readonly<Record<string, Pass>>, rounds: number): Record<string, Timing> {
  const names = Object.keys(passes)
  const cold = new Map(names.map((name) => [name, timeOnce(passes[name] as Pass)]))
  const samples = new Map<string, number[]>(names.map((name) => [name, []]))
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const ms = sample(passes[name] as Pass)
      if (round >= 0) samples.get(name)?.push(ms)
    }
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      { coldMs: cold.get(name) ?? Number.NaN, medianMs: median(samples.get(name) ?? []) },
    ]),
  )
}

function timeOnce(pass: Pass): number {
  const start = performance.now()
  keep(pass())
  return performance.now() - start
}

function sample(pass: Pass): number {
  const start = performance.now()
  let passes = 0
  let now = start
  do {
    keep(pass())
    passes += 1
    now = performance.now()
  } while (now - start < sampleMs)
  return (now - start) / passes
}

let kept = 0
function keep(value: number): void {
  kept = (kept + value) | 0
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
