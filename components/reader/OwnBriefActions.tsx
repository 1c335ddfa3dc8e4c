export interface OwnBriefActionsProps {
  editHref: string
  onDelete(): void
}

/** What the reader can do with a brief of their own. */
export function OwnBriefActions({ editHref, onDelete }: OwnBriefActionsProps) {
  return (
    <p class="own-brief-actions">
      <span>Your own brief</span>
      <a class="button" href={editHref}>
        Edit
      </a>
      <button type="button" class="button" onClick={onDelete}>
        Delete
      </button>
    </p>
  )
}
