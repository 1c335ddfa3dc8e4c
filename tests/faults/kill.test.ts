import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { runKills } from './kill/run-kills'

// Sixty places that lie equally far apart; `npm run kill` goes through all of them.
it('a sync that is killed anywhere from its plan to its clean-up loses nothing and mixes nothing', async () => {
  const figures = await runKills(60, 20_261_126)
  expect(figures).toMatchObject({ lost: 0, mixed: 0, firstFault: null })
  expect(figures.before + figures.after).toBe(60)
  // Both happen: kills that never met the one or the other would prove nothing.
  expect(figures.before).toBeGreaterThan(10)
  expect(figures.after).toBeGreaterThan(3)
}, 240_000)
