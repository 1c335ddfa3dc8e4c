import type { Name } from '../../data/brief/entity'
import { listWords } from '../count-words'
import { isHttpAddress } from '../is-http-address'

/** Other names, with who uses each and whether that is disputed. */
export function NameList({ names }: { names: readonly Name[] }) {
  return (
    <section class="names" aria-labelledby="names">
      <h2 class="overline" id="names">
        Also written
      </h2>
      <ul>
        {names.map((name) => (
          <li key={name.text}>
            <b>{name.text}</b>
            {name.disputed && <span class="disputed">Disputed</span>}
            {(name.sources.length > 0 || name.note) && (
              <span class="names-note">
                {name.sources.length > 0 && listWords(name.sources.map(sourceLabel))}
                {name.sources.length > 0 && name.note && '. '}
                {name.note}
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
