import type { EntityGroup, EntityKey } from '../../data/messages/protocol'
import type { CardActions } from './card-actions'
import { EntityLinks } from './EntityLinks'

/** Where an entity stands: "US telecoms › AT&T, Lumen, Verizon". */
export function GroupLine(props: { group: EntityGroup; current: EntityKey; actions: CardActions }) {
  const { group, current, actions } = props
  return (
    <p class="card-group">
      {group.path.map((line) => (
        <span key={line} class="card-group-line">
          <bdi lang="">{line}</bdi>
          <span class="card-group-step" aria-hidden="true" />
          <span class="hidden-visually">: </span>
        </span>
      ))}
      <EntityLinks entities={group.members} current={current} most={8} actions={actions} />
    </p>
  )
}
