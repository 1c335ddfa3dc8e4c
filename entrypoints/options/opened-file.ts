import type { FileOutcome } from '../../components/settings/file-outcome'

/** A file that was chosen or dropped. */
export interface OpenedFile {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

export function refused(name: string, why: string): FileOutcome {
  return { isDone: false, text: `${name} was not opened: ${why}.` }
}
