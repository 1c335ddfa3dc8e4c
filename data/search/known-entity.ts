import { type Role, roles } from '../brief/brief'
import type { SearchPart } from './search-part'

/** The name and the role of the entity that `packId/entityId` names; undefined where no pack has it. */
export function findKnownEntity(
  parts: readonly SearchPart[],
  key: string,
): { name: string; role: Role } | undefined {
  const [packId = '', id = ''] = key.split('/', 2)
  const part = parts.find(({ head }) => head.packId === packId)
  const entity = part?.findEntity(id) ?? -1
  if (!part || entity < 0) return undefined
  return { name: part.mainNameOf(entity), role: roles[part.head.entities.roles[entity] as number] ?? 'other' }
}
