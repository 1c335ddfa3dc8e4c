import { say } from '../../locales/say'

/** The licence of a pack, and the notices that came along with what it took over from others. */
export function PackNotices({ licence, notices }: { licence: string | null; notices: readonly string[] }) {
  if (licence === null && notices.length === 0) return null
  return (
    <details class="pack-origin">
      <summary>{say('pack.licenceAndSources')}</summary>
      {licence !== null && <p>{say('pack.licence', { licence })}</p>}
      {notices.length > 0 && (
        <>
          <p>{say('pack.notices')}</p>
          <ul>
            {notices.map((notice) => (
              <li key={notice} dir="auto" lang="">
                {notice}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
