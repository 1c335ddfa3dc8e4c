import type { BriefSource } from '../../data/brief/brief'
import { isHttpUrl } from '../../data/brief/is-http-url'
import { say } from '../../locales/say'

/** The element of the source with this number, from 1. */
export function sourceElementId(number: number): string {
  return `source-${number}`
}

/** The numbered sources of a brief. */
export function SourceList({ sources }: { sources: readonly BriefSource[] }) {
  if (sources.length === 0) return null
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 class="overline" id="sources">
        {say('reader.sources')}
      </h2>
      <ol>
        {sources.map((source, index) => (
          <li class="source" key={source.url} id={sourceElementId(index + 1)} tabIndex={-1}>
            {isHttpUrl(source.url) ? (
              <>
                <a dir="auto" lang="" href={source.url} target="_blank" rel="noreferrer">
                  {source.label}
                </a>{' '}
                <span class="source-host" dir="ltr">
                  {new URL(source.url).host.replace(/^www\./, '')}
                </span>
              </>
            ) : (
              source.label
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
