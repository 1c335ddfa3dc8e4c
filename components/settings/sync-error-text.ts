import type { SyncErrorCode } from '../../data/sync/sync-error'
import { say } from '../../locales/say'

/** What happened, in plain words, and what the reader can do now. */
export interface SyncErrorText {
  what: string
  next: string
}

export function syncErrorText(code: SyncErrorCode): SyncErrorText {
  return { what: say(`syncFault.${code}`), next: say(`syncAdvice.${code}`) }
}
