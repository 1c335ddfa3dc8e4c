/** Seen for the first seconds after the extension was installed, and by a reader who removed every pack. */
export function NoBriefs({ onOpenSettings }: { onOpenSettings(): void }) {
  return (
    <div class="no-briefs" role="status">
      <h2>No briefs yet</h2>
      <p>
        The starter pack is put in place in the first moments after Inbrief is installed; its briefs then
        appear here by themselves. Otherwise, add a pack.
      </p>
      <button type="button" class="button" onClick={onOpenSettings}>
        Add a pack
      </button>
    </div>
  )
}
