import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A file that the build copies next to the extension's own. */
interface CopiedAsset {
  absoluteSrc: string
  relativeDest: string
}

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * What pdf.js loads when a file needs it: its worker, character maps of Asian fonts, the fonts that every reader of
 * PDFs has, and decoders of images. Those in WebAssembly are left out: the policy of the extension's pages runs none.
 */
export async function pdfAssets(): Promise<CopiedAsset[]> {
  const worker = { absoluteSrc: join(root, 'build/pdf.worker.min.mjs'), relativeDest: 'pdfjs/pdf.worker.mjs' }
  return [
    worker,
    { absoluteSrc: join(root, 'LICENSE'), relativeDest: 'pdfjs/LICENSE' },
    ...(await folder('cmaps', /./)),
    ...(await folder('standard_fonts', /./)),
    ...(await folder('wasm', /nowasm_fallback\.js$|^LICENSE_(PDFJS_)?(JBIG2|OPENJPEG)$/)),
  ]
}

async function folder(name: string, kept: RegExp): Promise<CopiedAsset[]> {
  const files = await readdir(join(root, name))
  return files
    .filter((file) => kept.test(file))
    .map((file) => ({ absoluteSrc: join(root, name, file), relativeDest: `pdfjs/${name}/${file}` }))
}
