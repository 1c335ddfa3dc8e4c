import type { ComponentChildren } from 'preact'
import { type Role, roles } from '../../data/brief/brief'
import type { Settings } from '../../data/store/settings'
import { RoleBadge } from '../RoleBadge'

/** Two sentences marked as the settings say, and the key to the underlines. */
export function MarksSample({ marks }: { marks: Settings['marks'] }) {
  const { style, scope } = marks
  return (
    <figure class="sample">
      <p class="sample-text">
        <SampleMark is="actor" style={style}>
          Salt Typhoon
        </SampleMark>{' '}
        was reported inside{' '}
        <SampleMark is="victim" style={style}>
          AT&amp;T
        </SampleMark>
        , and the{' '}
        <SampleMark is="authority" style={style}>
          FCC
        </SampleMark>{' '}
        turned to{' '}
        <SampleMark is="law" style={style}>
          CALEA
        </SampleMark>
        , a law of the{' '}
        <SampleMark is="place" style={style}>
          United States
        </SampleMark>
        . Beijing denied any tie to{' '}
        {scope === 'all' ? (
          <SampleMark is="actor" style={style}>
            Salt Typhoon
          </SampleMark>
        ) : (
          'Salt Typhoon'
        )}
        .
      </p>
      <figcaption>
        {roles.map((role) => (
          <RoleBadge key={role} role={role} />
        ))}
      </figcaption>
    </figure>
  )
}

function SampleMark(props: { is: Role; style: Settings['marks']['style']; children: ComponentChildren }) {
  return <span class={`sample-mark role-${props.is} sample-${props.style}`}>{props.children}</span>
}
