import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { runKills } from './kill/run-kills'

it('a sync that is killed at every await in turn loses nothing and mixes nothing', async () => {
  const figures = await runKills(300, 20_261_126)
  expect(figures).toMatchObject({ lost: 0, mixed: 0, firstFault: null })
  expect(figures.kills).toBeGreaterThan(2 * figures.awaits)
  // Both happen: a kill that never met the one or the other would prove nothing.
  expect(figures.before).toBeGreaterThan(50)
  expect(figures.after).toBeGreaterThan(10)
}, 120_000)
