/** Work that can be put aside wherever it yields. */
export type Slices<T> = Generator<void, T>

/** Lets other work run; called many times a second. */
export type Pause = () => Promise<void>

/** Longest slice, in milliseconds, if the work yields often. */
const sliceMs = 8

/** Does the work in slices of some milliseconds, with a pause between them. */
export async function runInSlices<T>(work: Slices<T>, pause: Pause): Promise<T> {
  let sliceEnd = performance.now() + sliceMs
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() < sliceEnd) continue
    await pause()
    sliceEnd = performance.now() + sliceMs
  }
}

/** Does the work in one go, where nothing else waits. */
export function runWhole<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
