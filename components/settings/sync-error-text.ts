import type { SyncErrorCode } from '../../data/sync/sync-error'
import { say } from '../../locales/say'

/** What happened, in plain words, and what the reader can do now. */
export interface SyncErrorText {
  what: string
  next: string
}

/** What went wrong with a sync and what the reader can do, in the language of the interface. */
export function syncErrorText(code: SyncErrorCode): SyncErrorText {
  return { what: say(`syncFault.${code}`), next: say(`syncAdvice.${code}`) }
}
