import type { Role } from '../data/brief/brief'
import './role-badge.css'
import { roleWords } from './role-words'

/** The role in words, underlined the way its marks are. */
export function RoleBadge({ role }: { role: Role }) {
  return <span class={`role-badge role-${role}`}>{roleWords[role]}</span>
}
