import type { BriefChange, SyncChanges } from '../../data/sync/sync-progress'

const changeWords: Record<BriefChange['change'], string> = {
  added: 'new',
  revised: 'revised',
  withdrawn: 'withdrawn',
}

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
      <summary>What changed</summary>
      <ul>
        {list.map(({ id, title, change }) => (
          <li key={id}>
            <span class={`pack-change pack-change-${change}`}>{changeWords[change]}</span>{' '}
            <a href={hrefOf(id)}>{title}</a>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="soft">And {left} more.</p>}
    </details>
  )
}
