import { rename, writeFile } from 'node:fs/promises'

/**
 * Replaces a file in one step: whoever reads it, even after a crash, finds all of the old content or all of the new.
 */
export async function replaceFile(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const fresh = `${path}.new`
  await writeFile(fresh, content, { flush: true, ...(mode !== undefined && { mode }) })
  await rename(fresh, path)
}
