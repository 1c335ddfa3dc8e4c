import type { InlineConfig } from 'vite'
import { defineConfig } from 'wxt'
import { manifestFor } from './scripts/manifest'

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  // For older browsers `:dir(rtl)` would become a list of languages, which says nothing of a page's direction.
  vite: () => ({ build: { cssTarget: ['chrome140', 'firefox142'] } }),
  manifest: ({ browser }) => manifestFor(browser),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // What runs on every page goes without the polyfill: it would be a third of its size.
      if (entrypoints.every(({ type }) => type === 'unlisted-script')) useNativeBrowser(config)
    },
    'build:publicAssets': async (_wxt, files) => {
      const { starterAssets } = await import('./scripts/starter-assets')
      const { localeAssets } = await import('./scripts/locale-assets')
      const { wordAssets } = await import('./scripts/word-assets')
      const { placeAssets } = await import('./scripts/place-assets')
      files.push(...(await starterAssets()), ...(await wordAssets()), ...localeAssets(), ...placeAssets())
    },
  },
})

/** Undoes the polyfill module's alias for one build. */
function useNativeBrowser(config: InlineConfig): void {
  const alias = config.resolve?.alias
  if (Array.isArray(alias)) alias.unshift({ find: 'wxt/browser', replacement: '@wxt-dev/browser' })
  else Object.assign(alias ?? {}, { 'wxt/browser': '@wxt-dev/browser' })
}
