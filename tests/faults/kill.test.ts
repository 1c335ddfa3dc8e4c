import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { runKills } from './kill/run-kills'

// Every place in turn, and then as many at random; `npm run kill` runs more.
it('a sync that is killed anywhere from its plan to its clean-up loses nothing and mixes nothing', async () => {
  const figures = await runKills(300, 20_261_126)
  expect(figures).toMatchObject({ lost: 0, mixed: 0, firstFault: null })
  expect(figures.before + figures.after).toBe(300)
  // Both must happen: if all kills came before the switch, or all after it, they would prove nothing.
  expect(figures.before).toBeGreaterThan(10)
  expect(figures.after).toBeGreaterThan(3)
}, 600_000)
