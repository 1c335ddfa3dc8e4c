import type { Role } from '../data/brief/brief'
import { say } from '../locales/say'
import './role-badge.css'

/** The role in words, underlined the way its marks are. */
export function RoleBadge({ role, label = say(`role.${role}`) }: { role: Role; label?: string }) {
  return <span class={`role-badge role-${role}`}>{label}</span>
}
