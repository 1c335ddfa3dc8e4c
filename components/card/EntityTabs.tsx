import { useRef } from 'preact/hooks'
import type { CardEntity, EntityKey } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import { isRightToLeft } from '../is-right-to-left'

export interface EntityTabsProps {
  entities: readonly CardEntity[]
  chosen: EntityKey
  onChoose(key: EntityKey): void
}

/** One name, several entities: the page does not decide, so the reader does. */
export function EntityTabs({ entities, chosen, onChoose }: EntityTabsProps) {
  const tabs = useRef(new Map<EntityKey, HTMLButtonElement>())

  function moveByKey(event: KeyboardEvent) {
    const at = entities.findIndex((each) => each.key === chosen)
    const isReversed = isRightToLeft(event.currentTarget as Element)
    const onward = isReversed ? 'ArrowLeft' : 'ArrowRight'
    const backward = isReversed ? 'ArrowRight' : 'ArrowLeft'
    const steps: Record<string, number> = {
      [onward]: at + 1,
      [backward]: at - 1,
      Home: 0,
      End: entities.length - 1,
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = entities[(step + entities.length) % entities.length]
    if (!next) return
    onChoose(next.key)
    tabs.current.get(next.key)?.focus()
  }

  return (
    <div class="card-tabs">
      <p class="overline" id="card-tabs-label">
        {say('card.canMean')}
      </p>
      <div role="tablist" aria-labelledby="card-tabs-label" onKeyDown={moveByKey}>
        {entities.map((entity) => (
          <button
            key={entity.key}
            ref={(tab) => {
              if (tab) tabs.current.set(entity.key, tab)
              else tabs.current.delete(entity.key)
            }}
            type="button"
            role="tab"
            id={`tab-${entity.key}`}
            aria-selected={entity.key === chosen}
            aria-controls="card-panel"
            tabIndex={entity.key === chosen ? 0 : -1}
            onClick={() => onChoose(entity.key)}
          >
            <bdi>{entity.name}</bdi>
            <small>{say(`kind.${entity.kind}`)}</small>
          </button>
        ))}
      </div>
    </div>
  )
}
