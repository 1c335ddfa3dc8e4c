import { chmod } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { readWordList } from '../word-assets'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where `package.json` says that the command is. */
export const commandLinePath = fileURLToPath(new URL('../../.output/pack/inbrief-pack.mjs', import.meta.url))

/** Writes the command line as one file without dependencies, with the list of ordinary words in it. */
export async function buildCommandLine(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { __ORDINARY_WORDS__: JSON.stringify(await readWordList()) },
    // The environment is the publisher's, not that of this build.
    ssr: { noExternal: true },
    build: {
      ssr: 'entrypoints/pack/main.ts',
      target: 'node20',
      outDir: '.output/pack',
      emptyOutDir: true,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        output: {
          entryFileNames: 'inbrief-pack.mjs',
          codeSplitting: false,
          banner: '#!/usr/bin/env node',
        },
      },
    },
  })
  await chmod(commandLinePath, 0o755)
}
