import { type Role, roles } from '../../data/brief/brief'
import type { Settings } from '../../data/store/settings'
import { say } from '../../locales/say'
import { RoleBadge } from '../RoleBadge'
import { Sentence } from '../Sentence'

/** Two sentences marked as the settings say, and the key to the underlines. */
export function MarksSample({ marks: { style, scope } }: { marks: Settings['marks'] }) {
  const mark = (is: Role, name: string) => (
    <span class={`sample-mark role-${is} sample-${style}`}>{name}</span>
  )
  const actor = 'Salt Typhoon'
  return (
    <figure class="sample">
      <p class="sample-text">
        <Sentence
          of="marksForm.sample"
          values={{
            actor: mark('actor', actor),
            victim: mark('victim', 'AT&T'),
            authority: mark('authority', 'FCC'),
            law: mark('law', 'CALEA'),
            place: mark('place', say('marksForm.samplePlace')),
            again: scope === 'all' ? mark('actor', actor) : actor,
          }}
        />
      </p>
      <figcaption>
        {roles.map((role) => (
          <RoleBadge key={role} role={role} />
        ))}
      </figcaption>
    </figure>
  )
}
