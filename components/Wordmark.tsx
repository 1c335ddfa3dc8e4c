/** The name, underlined the way names in pages are. */
export function Wordmark() {
  return (
    <span class="wordmark">
      In<b>brief</b>
    </span>
  )
}
