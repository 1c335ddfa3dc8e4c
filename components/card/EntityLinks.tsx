import type { EntityKey, NamedEntity } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import { Sentence } from '../Sentence'
import type { CardActions } from './card-actions'
import { EntityLink } from './EntityLink'
import './entity-links.css'

export interface EntityLinksProps {
  entities: readonly NamedEntity[]
  /** The entity that the card is about, whose name is not a link. */
  current?: EntityKey
  /** Names shown before "and n more". */
  most: number
  actions: CardActions
}

/** In characters; the narrowest card has room for some 36. */
const longestWhole = 24

/** Names in a line, each one step away. */
export function EntityLinks({ entities, current, most, actions }: EntityLinksProps) {
  // One more name takes no more room than "and 1 more".
  const shown = entities.length <= most + 1 ? entities : entities.slice(0, most)
  const more = entities.length - shown.length
  const names = shown.map((entity, index) => (
    <span key={entity.key}>
      {index > 0 && (
        <>
          {say('everywhere.separator')}
          {/* After "、" a line breaks before what reads in its own direction only where it is told to. */}
          <wbr />
        </>
      )}
      <span class={isWhole(entity.name) ? 'whole-name' : undefined}>
        {entity.key === current ? (
          <b aria-current="true" dir="auto">
            {entity.name}
          </b>
        ) : (
          <EntityLink entity={entity.key} actions={actions}>
            {entity.name}
          </EntityLink>
        )}
      </span>
    </span>
  ))
  if (more === 0) return <>{names}</>
  return <Sentence of="card.andMore" values={{ names: <>{names}</>, number: more }} />
}

/**
 * Whether a name must not break: a single word, such as "T-Mobile", would break at its hyphen; longer names may at
 * their spaces.
 */
function isWhole(name: string): boolean {
  return name.length <= longestWhole && !/\s/.test(name)
}
