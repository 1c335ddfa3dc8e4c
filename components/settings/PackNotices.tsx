/** The licence of a pack, and the notices that came along with what it took over from others. */
export function PackNotices({ licence, notices }: { licence: string | null; notices: readonly string[] }) {
  if (licence === null && notices.length === 0) return null
  return (
    <details class="pack-origin">
      <summary>Licence and sources</summary>
      {licence !== null && <p>Licence: {licence}</p>}
      {notices.length > 0 && (
        <>
          <p>It has taken over from others, who ask that this be said:</p>
          <ul>
            {notices.map((notice) => (
              <li key={notice} dir="auto">
                {notice}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
