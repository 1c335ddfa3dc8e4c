import type { Name } from '../../data/brief/entity'
import { say } from '../../locales/say'
import { NameSeries } from '../NameSeries'

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
                {name.sources.length > 0 && <NameSeries names={name.sources} />}
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
