import type { ComponentChildren } from 'preact'
import { type Role, roles } from '../../data/brief/brief'
import type { Settings } from '../../data/store/settings'
import { RoleBadge } from '../RoleBadge'

/** Two sentences marked as the settings say, and the key to the underlines. */
export function MarksSample({ marks }: { marks: Settings['marks'] }) {
  function Name({
    role,
    again = false,
    children,
  }: {
    role: Role
    again?: boolean
    children: ComponentChildren
  }) {
    if (again && marks.scope === 'first') return <>{children}</>
    return <span class={`sample-mark role-${role} sample-${marks.style}`}>{children}</span>
  }
  return (
    <figure class="sample">
      <p>
        <Name role="actor">Salt Typhoon</Name> was reported inside <Name role="victim">AT&amp;T</Name>, and
        the <Name role="authority">FCC</Name> turned to <Name role="law">CALEA</Name>, a law of the{' '}
        <Name role="place">United States</Name>. Beijing denied any tie to{' '}
        <Name role="actor" again>
          Salt Typhoon
        </Name>
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
