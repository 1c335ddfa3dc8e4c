import type { Role } from '../data/brief/brief'
import './role-badge.css'
import { roleWords } from './role-words'

/** The role in words, underlined the way its marks are. */
export function RoleBadge({ role, label = roleWords[role] }: { role: Role; label?: string }) {
  return <span class={`role-badge role-${role}`}>{label}</span>
}
