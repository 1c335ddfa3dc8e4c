import { browser, type PublicPath } from 'wxt/browser'
import { type OrdinaryWords, parseOrdinaryWords } from '../../data/match/words/ordinary-words'
import { ordinaryWordsPath } from '../../data/match/words/words-path'

/** A file of the extension, by its path from the root. */
export async function readExtensionFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as PublicPath))
  return new Uint8Array(await response.arrayBuffer())
}

/** The words of the language, for compiling a pack. */
export async function readWords(): Promise<OrdinaryWords> {
  return parseOrdinaryWords(new TextDecoder().decode(await readExtensionFile(ordinaryWordsPath)))
}
