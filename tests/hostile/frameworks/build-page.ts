import { fileURLToPath } from 'node:url'
import { compile } from 'svelte/compiler'
import { build, type Plugin } from 'vite'

/** Compiles `.svelte` files by the compiler itself; the plugin for vite would bring its dev server's needs along. */
const svelte: Plugin = {
  name: 'svelte',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return null
    return compile(code, { generate: 'client', filename: id }).js
  },
}

/** The page of a framework as one HTML file, built with the framework's production code. */
export async function buildFrameworkPage(name: 'react' | 'vue' | 'svelte'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false' },
    plugins: [svelte],
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`${name}-page.ts`, import.meta.url)),
        name: 'page',
        formats: ['iife'],
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error(`Nothing was built for ${name}`)
  return `<!doctype html><html lang="en"><title>${name}</title><body><div id="app"></div><script>${chunk.code.replaceAll('</script', '<\\/script')}</script></body></html>`
}
