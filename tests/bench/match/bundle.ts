import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Bundles a module of this folder with all that it imports, as the extension's own build does. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome130',
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        name: 'bundled',
        formats: ['iife'],
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error(`Nothing was built of ${file}`)
  return chunk.code
}
