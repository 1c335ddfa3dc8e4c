import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startChromium } from '../../tests/support/chromium'
import { builtExtension } from '../../tests/support/start-test-browser'
import { startStaticServer } from '../../tests/support/static-server'
import { runCommand } from '../run-command.mjs'
import { cardScenes } from './card-scenes'
import { ownScenes } from './own-scenes'
import { pageScenes } from './page-scenes'
import { pdfScenes, report, reportPath } from './pdf-scenes'
import { popupScenes } from './popup-scenes'
import { readerScenes } from './reader-scenes'
import { takeShots } from './take-shots'
import { writeIndex } from './write-index'

const folder = fileURLToPath(new URL('../../shots', import.meta.url))
const article = fileURLToPath(new URL('../demo/article.html', import.meta.url))

const usage = `npm run shots                   pictures of every surface, in shots/index.html
npm run shots -- card           of scenes whose names begin so
  --language ar                 in another language`

const {
  values: { language, help },
  positionals: [wanted = ''],
} = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en-US' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (help) {
  console.log(usage)
  process.exit()
}
const scenes = [
  ...cardScenes,
  ...pageScenes,
  ...popupScenes,
  ...ownScenes,
  ...readerScenes,
  ...pdfScenes,
].filter(({ name }) => name.startsWith(wanted))

const { code, output } = await runCommand('wxt', ['build'])
if (code !== 0) {
  console.error(output)
  process.exit(code)
}
const server = await startStaticServer({
  '/': { file: article },
  '/alias': '<!doctype html><p style="margin:4rem 1rem">The group that some call GhostEmperor is back.</p>',
  [reportPath]: { headers: { 'content-type': 'application/pdf' }, body: report },
  '/favicon.ico': { status: 204 },
})
const browser = await startChromium({ extensionDir: builtExtension('chromium'), locale: language })
try {
  const articleUrl = `${server.origin}/`
  const faults = await takeShots({ browser, articleUrl, scenes, folder, onShot: console.log })
  console.log(await writeIndex(folder))
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
} finally {
  await browser.close()
  await server.close()
}
