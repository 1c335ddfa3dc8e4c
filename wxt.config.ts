import { minify } from 'terser'
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
      if (entrypoints.every(({ type }) => type === 'unlisted-script')) {
        // What runs on every page goes without the polyfill: it would be a third of its size.
        useNativeBrowser(config)
        writeShort(config)
      }
      if (entrypoints.some(({ type }) => type === 'popup')) shareChunks(config)
    },
    'build:publicAssets': async (_wxt, files) => {
      const { starterAssets } = await import('./scripts/starter-assets')
      const { pdfAssets } = await import('./scripts/pdf-assets')
      const { localeAssets } = await import('./scripts/locale-assets')
      const { wordAssets } = await import('./scripts/word-assets')
      const { placeAssets } = await import('./scripts/place-assets')
      files.push(
        ...(await starterAssets()),
        ...(await wordAssets()),
        ...(await pdfAssets()),
        ...localeAssets(),
        ...placeAssets(),
      )
    },
  },
})

/** Undoes the polyfill module's alias for one build. */
function useNativeBrowser(config: InlineConfig): void {
  const alias = config.resolve?.alias
  if (Array.isArray(alias)) alias.unshift({ find: 'wxt/browser', replacement: '@wxt-dev/browser' })
  else Object.assign(alias ?? {}, { 'wxt/browser': '@wxt-dev/browser' })
}

/**
 * Terser, behind the bundler's own minifier, makes the script 3 % shorter. A function that is called once stays a
 * function: put in the place of its call, it would be made anew each time.
 */
function writeShort(config: InlineConfig): void {
  config.plugins = [
    config.plugins,
    {
      name: 'write-short',
      enforce: 'post',
      async generateBundle(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue
          const { code } = await minify(file.code, {
            ecma: 2020,
            compress: { passes: 2, reduce_funcs: false },
          })
          file.code = code ?? file.code
        }
      },
    },
  ]
}

/** What all pages have, the card too. Nothing here may import what only some of them need, or the card loads it. */
const base =
  /node_modules\/(?:preact|webextension-polyfill|@wxt-dev)\/|\/locales\/|\/components\/(?!brief-problem-text|use-dropped-files)[^/]+$|\/data\/brief\/(?:brief|entity|is-http-url|text-limits)\.ts|\/data\/page\/(?:article-date|bibtex-entry|brief-age)\.ts|\/local-pack\.ts|\/entrypoints\/shared\/(?:route|open-page|show-page|ask-background|tab-frames)\.tsx?/
/** What is around the list of briefs, and the store that it is read from. */
const finder =
  /node_modules\/(?:dexie|valibot)\/|preload-helper|\/components\/(?:popup|finder|mentions)\/|\/data\/page\/(?:find-entity|merge-reports|page-overview)|\/entrypoints\/shared\/(?:use-|active-tab|last-front|open-panel|pdf-viewer|show-stored-page)|\/entrypoints\/popup\/(?:use-|popup-state)|\/data\/store\/(?:cache-db|own-db|compiled-tables|search|packs|settings|with-store|watch|store-error)|\/data\/search\/(?:words|fold-word|parse-query|edit-query|known-entity|front-page)|\/stop-words|\/data\/match\/fold\.ts|\/settings-schema/

/**
 * The popup opens the sooner the fewer files it asks for: a dozen small chunks took a third of the time until its
 * first results.
 */
function shareChunks(config: InlineConfig): void {
  const output = config.build?.rolldownOptions?.output
  for (const one of Array.isArray(output) ? output : [output]) {
    if (!one) continue
    one.codeSplitting = {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'base', test: base },
        { name: 'finder', test: finder },
      ],
    }
  }
}
