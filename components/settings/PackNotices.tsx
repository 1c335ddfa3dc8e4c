/** The licence of a pack, and the notices that came along with what it took over from others. */
export function PackNotices({ licence, notices }: { licence: string | null; notices: readonly string[] }) {
  if (licence === null && notices.length === 0) return null
  return (
    <details class="pack-origin">
      <summary>Licence</summary>
      {licence !== null && <p>{licence}</p>}
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </details>
  )
}
