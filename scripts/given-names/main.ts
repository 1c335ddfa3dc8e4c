/** npm run given-names: writes `data/match/words/given-name-list.ts` anew from the packages. */
import { writeFile } from 'node:fs/promises'
import { frontCode } from '../../data/match/words/front-code'
import { buildGivenNames } from './build-given-names'

const names = await buildGivenNames()
const source = `/**
 * Made by \`npm run given-names\`, which says whence; not to be edited. ${names.length} names, front-coded.
 */
export const givenNameList =
  '${frontCode(names)}'
`
await writeFile(new URL('../../data/match/words/given-name-list.ts', import.meta.url), source)
process.stdout.write(`${names.length} names\n`)
