import type { FileOutcome } from '../../components/settings/file-outcome'

/** A file that was chosen or dropped. */
export interface OpenedFile {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** @param text which file was not opened and why, in a sentence */
export function notOpened(text: string): FileOutcome {
  return { isDone: false, text }
}
