import type { SyncChanges } from '../../data/sync/sync-progress'
import { say } from '../../locales/say'

const changeWords = {
  added: 'sync.isAdded',
  revised: 'sync.isRevised',
  withdrawn: 'sync.isWithdrawn',
} as const

export interface ChangeListProps {
  changes: SyncChanges
  /** The address of a brief in the reader. */
  hrefOf(briefId: string): string
}

/** Which briefs a sync has changed, to be opened; a withdrawn one is kept with the version before. */
export function ChangeList({ changes, hrefOf }: ChangeListProps) {
  const { added, revised, withdrawn, list = [] } = changes
  if (list.length === 0) return null
  const left = added + revised + withdrawn - list.length
  return (
    <details class="pack-changes">
      <summary>{say('sync.whatChanged')}</summary>
      <ul>
        {list.map(({ id, title, change }) => (
          <li key={id}>
            <span class={`pack-change pack-change-${change}`}>{say(changeWords[change])}</span>{' '}
            <a dir="auto" lang="" href={hrefOf(id)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="soft">{say('sync.andMore', { number: left })}</p>}
    </details>
  )
}
