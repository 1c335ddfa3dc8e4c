import { defineConfig } from 'wxt'
import { manifestFor } from './scripts/manifest'

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => manifestFor(browser),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // With the user's origin the marks' style sheet is out of the page's sight and reaches open shadow roots.
      for (const script of manifest.content_scripts ?? []) Object.assign(script, { css_origin: 'user' })
    },
    'build:publicAssets': async (_wxt, files) => {
      const { starterAssets } = await import('./scripts/starter-assets')
      files.push(...(await starterAssets()))
    },
  },
})
