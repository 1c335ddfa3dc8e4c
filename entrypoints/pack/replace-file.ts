import { rename, writeFile } from 'node:fs/promises'

/** Writes a file at once: whoever reads it, also after a crash, finds the old content or the new one, whole. */
export async function replaceFile(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const fresh = `${path}.new`
  await writeFile(fresh, content, { flush: true, ...(mode !== undefined && { mode }) })
  await rename(fresh, path)
}
