import { say } from '../locales/say'

/** Seen for the first seconds after the extension was installed, and by a reader who removed every pack. */
export function NoBriefs({ onOpenSettings }: { onOpenSettings(): void }) {
  return (
    <div class="no-briefs" role="status">
      <h2>{say('everywhere.noBriefsYet')}</h2>
      <p>{say('everywhere.noBriefsWhy')}</p>
      <button type="button" class="button" onClick={onOpenSettings}>
        {say('everywhere.addPack')}
      </button>
    </div>
  )
}
