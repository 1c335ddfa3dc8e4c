import { say } from '../locales/say'

/** Shown in the first seconds after the installation, and to a reader who has removed every pack. */
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
