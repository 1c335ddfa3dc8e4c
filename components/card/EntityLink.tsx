import type { ComponentChildren } from 'preact'
import type { EntityKey } from '../../data/messages/protocol'
import type { CardActions } from './card-actions'

export interface EntityLinkProps {
  entity: EntityKey
  actions: Pick<CardActions, 'go' | 'entityHref'>
  class?: string
  children: ComponentChildren
}

/** A name that leads on inside the card, or to a tab if the card is as deep as it goes or the reader asks for one. */
export function EntityLink({ entity, actions, class: style = 'live-name', children }: EntityLinkProps) {
  const { go, entityHref } = actions

  function follow(event: MouseEvent) {
    if (!go || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(entity)
  }
  return (
    <a class={style} dir="auto" href={entityHref(entity)} target="_blank" rel="noreferrer" onClick={follow}>
      {children}
    </a>
  )
}
