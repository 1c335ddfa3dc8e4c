import type { EntityHit } from '../../data/search/search-hit'
import { say } from '../../locales/say'
import { MarkedText } from '../MarkedText'

export interface EntityRowProps {
  id: string
  entity: EntityHit
  active: boolean
  onOpen(): void
}

/** "Salt Typhoon, threat actor, 4 briefs" */
export function EntityRow({ id, entity, active, onOpen }: EntityRowProps) {
  const { name, nameRanges, kind, role, briefCount, alias } = entity
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox that controls this list takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox
    <div class="result result-name" id={id} role="option" aria-selected={active} onClick={onOpen}>
      <span class={`role-name role-${role}`}>
        <bdi lang="">
          <MarkedText text={name} ranges={nameRanges} />
        </bdi>
      </span>
      <span class="result-meta">
        {alias && <span>{say('finder.also', { alias })}</span>}
        {kind && <span>{say(`kind.${kind}`)}</span>}
        <span>{say('subject.briefs', { count: briefCount })}</span>
      </span>
    </div>
  )
}
