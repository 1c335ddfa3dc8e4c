import { Random } from '../../bench/match/random'
import { type FaultWorld, openFaultWorld, readServed, sourceId } from '../../support/fault-world'
import type { Fates } from '../../support/mortal-process'
import { datedBrief, editedBriefs, sampleBriefs } from '../../support/signed-pack'

export interface KillFigures {
  seed: number
  kills: number
  /** Awaits of one sync, from its plan to its clean-up: the places where it can be killed. */
  awaits: number
  /** After a kill, what was served was the version before. */
  before: number
  /** After a kill, what was served was the new version. */
  after: number
  /**
   * Times that a brief, a chunk or all of the pack could not be read, or that the next sync did not bring the new
   * version.
   */
  lost: number
  /** Times that what was served was neither version, compared byte by byte. */
  mixed: number
  /** The first fault, with its place. */
  firstFault: string | null
}

/**
 * Kills a sync so many times: at every await in turn, once before it and once after it, and then at random ones. With
 * fewer kills than such places, at evenly spaced ones. After each, a background that starts anew on the same store must
 * serve the old or the new version, whole and searchable, and its next sync must bring the new one.
 */
export async function runKills(
  kills: number,
  seed: number,
  onProgress: (done: number) => void = () => {},
): Promise<KillFigures> {
  const random = new Random(seed)
  const world = await openFaultWorld()
  try {
    const hashes = await hashesOfBoth(world)
    const awaits = await countAwaits(world)
    const figures: KillFigures = {
      ...{ seed, kills, awaits, before: 0, after: 0, lost: 0, mixed: 0, firstFault: null },
    }
    for (let i = 0; i < kills; i++) {
      const place = i * Math.max(1, (2 * awaits) / kills)
      const inTurn = place < 2 * awaits
      const at = inTurn ? Math.floor(place / 2) + 1 : random.between(1, awaits)
      const isBefore = inTurn ? Math.floor(place) % 2 === 0 : random.chance(0.5)
      const old = world.pack.release.version
      await publishNext(world)
      let call = 'the end'
      const fates: Fates = (name, number) => {
        if (number !== at) return null
        call = name
        return isBefore ? 'before' : 'after'
      }
      await world.sync(fates)
      const fault = await findFault(world, hashes, old, figures)
      if (fault) {
        figures[fault] += 1
        figures.firstFault ??= `${fault}: killed ${isBefore ? 'before' : 'after'} await ${at}, ${call}`
      }
      onProgress(i + 1)
    }
    return figures
  } finally {
    await world.close()
  }
}

/** Versions alternate between two contents, so that each sync has something to do. */
function briefsOf(version: number) {
  return version % 2 === 1
    ? sampleBriefs()
    : [
        ...editedBriefs().slice(0, 1),
        ...editedBriefs().slice(2),
        datedBrief('one-more', '2025-02-01', 'One more'),
      ]
}

async function publishNext(world: FaultWorld): Promise<void> {
  await world.publish({
    version: world.pack.release.version + 1,
    briefs: briefsOf(world.pack.release.version + 1),
  })
}

/** The hashes of what is served of an even and of an odd version, after syncs that nobody kills. */
async function hashesOfBoth(world: FaultWorld): Promise<[even: string, odd: string]> {
  const odd = (await world.served()).contentHash
  await publishNext(world)
  await world.sync()
  return [(await world.served()).contentHash, odd]
}

async function countAwaits(world: FaultWorld): Promise<number> {
  await publishNext(world)
  const background = world.start()
  await background.sync(sourceId)
  return background.calls.length
}

async function findFault(
  world: FaultWorld,
  hashes: readonly string[],
  old: number,
  figures: KillFigures,
): Promise<'lost' | 'mixed' | null> {
  try {
    const { version, contentHash, found } = await readServed(world.start().cache)
    if (version !== old && version !== old + 1) return 'lost'
    if (contentHash !== hashes[version % 2] || found[0] !== 'sample/wiretap-breach') return 'mixed'
    if (version === old) figures.before += 1
    else figures.after += 1
    await world.sync()
    const next = await readServed(world.start().cache)
    return next.version === old + 1 && next.contentHash === hashes[(old + 1) % 2] ? null : 'lost'
  } catch {
    return 'lost'
  }
}
