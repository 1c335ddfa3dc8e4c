import { useState } from 'preact/hooks'
import type { CardContent, EntityKey } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import '../base.css'
import { Icon } from '../Icon'
import { CardControls } from './CardControls'
import { CardEntityView } from './CardEntityView'
import type { CardActions, CardState } from './card-actions'
import './card.css'
import './card-foot.css'
import { DragHandle } from './DragHandle'
import { EntityTabs } from './EntityTabs'

export interface CardProps {
  /** Null while it is looked up. */
  content: CardContent | null
  /** A code for what went wrong; shown small, for a report. */
  error?: string | null | undefined
  /** The name that the card came here from; null on the page's own card. */
  cameFrom: string | null
  /** `YYYY-MM-DD`, or null if the page does not say. */
  articleDate: string | null
  actions: CardActions
  state: CardState
  onBack(): void
}

/** The card on a mention: one entity, or tabs of several with the same name. */
export function Card({ content, error, cameFrom, articleDate, actions, state, onBack }: CardProps) {
  const [chosen, setChosen] = useState<EntityKey | null>(null)
  const entities = content?.entities ?? []
  const entity = entities.find((each) => each.key === chosen) ?? entities[0]

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    actions.close()
  }

  return (
    <section
      class={state.large ? 'card card-large' : 'card'}
      aria-label={entity ? entity.name : 'Inbrief'}
      aria-busy={!content && !error}
      onKeyDown={closeOnEscape}
    >
      {state.pinned && <DragHandle onGrip={state.grip} onDrag={state.drag} />}
      {cameFrom !== null && (
        <button
          type="button"
          class="card-back"
          aria-label={say('card.backTo', { name: cameFrom })}
          onClick={onBack}
        >
          <Icon name="back" />
          <span dir="auto">{cameFrom}</span>
        </button>
      )}
      <CardControls state={state} onClose={actions.close} />
      {error ? (
        <CardTrouble code={error} />
      ) : !content ? (
        <CardLoading />
      ) : !entity ? (
        <CardUnknown />
      ) : (
        <>
          {entities.length > 1 && (
            <EntityTabs entities={entities} chosen={entity.key} onChoose={(key) => setChosen(key)} />
          )}
          <CardEntityView
            key={entity.key}
            entity={entity}
            labelledBy={entities.length > 1 ? `tab-${entity.key}` : undefined}
            articleDate={articleDate}
            actions={actions}
            state={state}
          />
        </>
      )}
    </section>
  )
}

function CardLoading() {
  return (
    <div class="card-body" role="status">
      <span class="hidden-visually">{say('card.lookingUp')}</span>
      <div class="card-ghost" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  )
}

function CardTrouble({ code }: { code: string }) {
  return (
    <div class="card-body" role="alert">
      <h1 class="card-name">{say('card.notLookedUp')}</h1>
      <p class="card-about">{say('card.restAgain')}</p>
      <p class="card-code">{code}</p>
    </div>
  )
}

/** Shown when a pack was removed between the mark and the card. */
function CardUnknown() {
  return (
    <div class="card-body">
      <h1 class="card-name">{say('card.notKnown')}</h1>
      <p class="card-about">{say('card.packGone')}</p>
    </div>
  )
}
