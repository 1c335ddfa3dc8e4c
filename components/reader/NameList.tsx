import type { Name } from '../../data/brief/entity'
import { listFormat } from '../../locales/intl'
import { say } from '../../locales/say'
import { isHttpAddress } from '../is-http-address'

/** Other names, with who uses each and whether that is disputed. */
export function NameList({ names }: { names: readonly Name[] }) {
  return (
    <section class="names" aria-labelledby="names">
      <h2 class="overline" id="names">
        {say('reader.alsoWritten')}
      </h2>
      <ul>
        {names.map((name) => (
          <li key={name.text}>
            <b dir="auto">{name.text}</b>
            {name.disputed && <span class="disputed">{say('brief.disputed')}</span>}
            {(name.sources.length > 0 || name.note) && (
              <span class="names-note">
                {name.sources.length > 0 && listFormat().format(name.sources.map(sourceLabel))}
                {name.sources.length > 0 && name.note && '. '}
                {name.note && <bdi lang="">{name.note}</bdi>}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function sourceLabel(source: string): string {
  return isHttpAddress(source) ? new URL(source).host.replace(/^www\./, '') : source
}
