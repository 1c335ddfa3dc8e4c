/** One name of one entity, as the background holds it for deciding. */
import type { Role } from '../brief/brief'
import type { EntityKind } from '../brief/entity'
import type { EntityKey } from '../messages/protocol'
import type { NamePolicy } from './name-policy'

export interface NameEntry {
  text: string
  policy: NamePolicy
  kind: EntityKind
  role: Role
  /** The entity. */
  key: EntityKey
  /** Keys of the briefs that name the entity. */
  briefs: string[]
}
