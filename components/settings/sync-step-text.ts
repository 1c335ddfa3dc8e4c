import type { SyncStep } from '../../data/sync/sync-progress'

export const syncStepTexts: Record<SyncStep, string> = {
  checking: 'Asking for the newest version',
  manifest: 'Reading the table of contents',
  downloading: 'Downloading',
  verifying: 'Verifying',
  compiling: 'Preparing names and search',
  activating: 'Putting it in place',
}
