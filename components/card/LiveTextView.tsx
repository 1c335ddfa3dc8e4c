import type { ComponentChildren } from 'preact'
import type { LiveText } from '../../data/messages/protocol'
import type { CardActions } from './card-actions'
import { EntityLink } from './EntityLink'

/** A text with its names as links. */
export function LiveTextView({ live, actions }: { live: LiveText; actions: CardActions }) {
  const parts: ComponentChildren[] = []
  let from = 0
  for (const { start, end, entity } of live.names) {
    if (start > from) parts.push(live.text.slice(from, start))
    parts.push(
      <EntityLink key={start} entity={entity} actions={actions}>
        {live.text.slice(start, end)}
      </EntityLink>,
    )
    from = end
  }
  if (from < live.text.length) parts.push(live.text.slice(from))
  return <>{parts}</>
}
