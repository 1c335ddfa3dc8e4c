import type { CSSProperties } from 'preact'
import type { Tie } from '../../data/dossier/ties'
import { say } from '../../locales/say'

export interface TieLabelProps {
  tie: Tie
  href: string
  /** Its place; undefined while it is being measured. */
  style: CSSProperties | undefined
  inTab: boolean
  isReached: boolean
  onReach(): void
  onRest(): void
  onLeave(): void
}

/** A name in the drawing, underlined by its role. */
export function TieLabel({ tie, href, style, inTab, isReached, onReach, onRest, onLeave }: TieLabelProps) {
  const { name, role, shared } = tie
  return (
    <a
      class={isReached ? 'tie-label tie-reached' : 'tie-label'}
      href={href}
      style={style}
      tabIndex={inTab ? 0 : -1}
      aria-label={say('ties.label', {
        name,
        role: say(`role.${role}`),
        shared: say('ties.shared', { count: shared.length }),
      })}
      data-tie
      onFocus={onReach}
      onMouseEnter={onRest}
      onMouseLeave={onLeave}
    >
      <span class={`role-name role-${role}`} dir="auto" lang="">
        {name}
      </span>
    </a>
  )
}
