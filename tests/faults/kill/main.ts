/** `npm run kill -- COUNT [SEED]`: kills a sync so often and tells whether anything was lost or mixed. */
import 'fake-indexeddb/auto'
import { runKills } from './run-kills'

const [count = '1000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const kills = Number(count)
if (!Number.isInteger(kills) || kills < 1) throw new Error('usage: npm run kill -- COUNT [SEED]')

const figures = await runKills(kills, Number(seed), (done) => {
  if (done % 1000 === 0 && done < kills) console.log(`${done} of ${kills}`)
})
const { before, after, lost, mixed, awaits, firstFault } = figures
console.log(
  `${kills} kills (seed ${seed}), ${kills >= 2 * awaits ? `each await of ${awaits} in turn twice, and at random` : `spread over ${awaits} awaits`}`,
)
console.log(`the old version was served ${before} times, the new one ${after} times`)
if (firstFault) console.log(firstFault)
console.log(`${lost} lost, ${mixed} mixed`)
process.exitCode = lost + mixed > 0 ? 1 : 0
