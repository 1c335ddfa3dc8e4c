import type { FileOutcome } from '../../components/settings/file-outcome'

/** A file that was chosen or dropped. */
export interface OpenedFile {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

export function refused(name: string, why: string): FileOutcome {
  return { isDone: false, text: `${name} was not opened: ${why}.` }
}

/** Why a brief was not added: the end of a sentence. */
export const myBriefsTooLarge =
  'with it, My briefs would be larger than a pack may be. Your briefs are as they were'
