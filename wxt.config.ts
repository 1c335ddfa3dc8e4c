import { defineConfig } from 'wxt'
import { manifestFor } from './scripts/manifest'
import { starterAssets } from './scripts/starter-assets'

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => manifestFor(browser),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await starterAssets()))
    },
  },
})
