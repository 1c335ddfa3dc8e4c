import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'

/**
 * A saved page, as a browser should get it. Editors and archives save pages of old encodings as UTF-8 and leave the
 * name of the old encoding in the page, which a browser would believe. Hardly any other text is valid UTF-8 by chance.
 */
export async function readSavedPage(
  file: string,
): Promise<{ body: Uint8Array; headers: Record<string, string> }> {
  const body = await readFile(file)
  return { body, headers: isUtf8(body) ? { 'content-type': 'text/html; charset=utf-8' } : {} }
}
