/**
 * `npm run bench:card`: how soon the card shows its content, compared with an empty frame of the extension in the same
 * browser.
 */
import { fileURLToPath } from 'node:url'
import { runCommand } from '../../../scripts/run-command.mjs'
import { startChromium } from '../../support/chromium'
import { builtExtension } from '../../support/start-test-browser'
import { startStaticServer } from '../../support/static-server'
import { median } from '../match/median'
import { measureCards, measureEmptyFrame, measureIdlePointer } from './measure-cards'

const rounds = 20
const article = fileURLToPath(new URL('../../../scripts/demo/article.html', import.meta.url))

const { code, output } = await runCommand('wxt', ['build'])
if (code !== 0) {
  console.error(output)
  process.exit(code)
}
const server = await startStaticServer({
  '/': { file: article },
  '/plain': `<!doctype html><p>${'Nothing here is a name. '.repeat(400)}`,
  '/favicon.ico': { status: 204 },
})
const browser = await startChromium({ extensionDir: builtExtension('chromium') })
const bare = await startChromium({ extensionDir: undefined })
try {
  const frame = median(await measureEmptyFrame(browser, rounds))
  const awake = median(await measureCards(browser, `${server.origin}/`, rounds, false))
  const asleep = median(await measureCards(browser, `${server.origin}/`, rounds, true))
  console.log(`medians of ${rounds}`)
  console.log(`an empty frame of the extension     ${frame.toFixed(1)} ms`)
  console.log(
    `card, background awake              ${awake.toFixed(1)} ms, ${(awake / frame).toFixed(2)} frames`,
  )
  console.log(
    `card, background asleep             ${asleep.toFixed(1)} ms, ${(asleep / frame).toFixed(2)} frames`,
  )
  const idle = await measureIdlePointer(browser, `${server.origin}/plain`)
  const without = await measureIdlePointer(bare, `${server.origin}/plain`)
  console.log(`frames on a page without names      ${idle.frames}`)
  console.log(
    `script while a pointer crosses it   ${idle.scriptMs.toFixed(1)} ms (${without.scriptMs.toFixed(1)} without the extension)`,
  )
} finally {
  await Promise.all([browser.close(), bare.close(), server.close()])
}
