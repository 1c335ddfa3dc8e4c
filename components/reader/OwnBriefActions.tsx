import { say } from '../../locales/say'

export interface OwnBriefActionsProps {
  editHref: string
  onDelete(): void
}

/** What the reader can do with a brief of their own. */
export function OwnBriefActions({ editHref, onDelete }: OwnBriefActionsProps) {
  return (
    <p class="own-brief-actions">
      <span>{say('reader.yourOwn')}</span>
      <a class="button" href={editHref}>
        {say('reader.edit')}
      </a>
      <button type="button" class="button" onClick={onDelete}>
        {say('reader.delete')}
      </button>
    </p>
  )
}
