import { expect } from 'vitest'
import { syncErrorText } from '../../components/settings/sync-error-text'
import type { SyncErrorCode } from '../../data/sync/sync-error'
import type { SyncResult } from '../../data/sync/sync-progress'
import { type FaultWorld, type Served, sourceId } from './fault-world'
import type { Background } from './mortal-background'

/**
 * Expects what the fault matrix calls K: what is served is the same to the byte and can be searched, the failure has a
 * code and words, what is trusted has not changed, and the next try is planned and survives a restart.
 */
export async function expectKept(
  world: FaultWorld,
  before: Served,
  result: SyncResult | null,
  code: SyncErrorCode,
): Promise<void> {
  expect(result).toMatchObject({ kind: 'failed', code })
  expect(before.found).toEqual(['sample/wiretap-breach'])
  expect(await world.served()).toEqual(before)
  expect(syncErrorText(code).what).toMatch(/\w.*\.$/)
  expect(syncErrorText(code).next).toMatch(/\w.*\.$/)
  await expectPlanned(world)
}

/** Expects that the next try is stored and lies ahead, and that a background that starts anew sets the alarm for it. */
export async function expectPlanned(world: FaultWorld): Promise<number> {
  const background = world.start()
  const nextTryMs = await background.nextTryMs(sourceId)
  expect(nextTryMs).toBeGreaterThan(world.clock.nowMs)
  await background.schedule.arm()
  expect(background.alarms).toEqual([nextTryMs])
  return nextTryMs ?? Number.NaN
}

/** Moves the clock to the next try, in a background that starts anew, and returns that background. */
export async function runNextTry(world: FaultWorld): Promise<Background> {
  world.clock.nowMs = await expectPlanned(world)
  const background = world.start()
  await background.schedule.runDue()
  return background
}
