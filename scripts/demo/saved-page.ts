import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'

/**
 * A file as a browser is to be given it. Editors and archives store pages of old encodings as UTF-8 and leave the old one's
 * name in the page, which a browser would believe; hardly anything else is valid UTF-8 by chance.
 */
export async function readSavedPage(
  file: string,
): Promise<{ body: Uint8Array; headers: Record<string, string> }> {
  const body = await readFile(file)
  return { body, headers: isUtf8(body) ? { 'content-type': 'text/html; charset=utf-8' } : {} }
}
