import { useState } from 'preact/hooks'
import type { Tie } from '../../data/dossier/ties'
import type { NamedEntity } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import './ties.css'
import type { BriefLink } from './brief-link'
import { TiesDrawing } from './TiesDrawing'
import { TiesTable } from './TiesTable'

export interface TiesViewProps {
  entity: NamedEntity
  /** Those that share most come first; at least one. */
  ties: readonly Tie[]
  /** The brief with this index of the lexicon. */
  briefAt(index: number): BriefLink | undefined
  entityHref(key: string): string
  briefHref(key: string): string
}

/** Who shares briefs with an entity, as a drawing or as a table. A screen reader always meets the table. */
export function TiesView(props: TiesViewProps) {
  const { entity, ties } = props
  const [shown, setShown] = useState<'drawing' | 'table'>('drawing')
  const [drawn, setDrawn] = useState(0)
  return (
    <section class="ties" aria-labelledby="ties">
      <header class="ties-head">
        <div>
          <h2 class="overline" id="ties">
            {say('ties.heading', { name: entity.name })}
          </h2>
          <p class="ties-note">{noteWords(ties.length, shown === 'drawing' ? drawn : null)}</p>
        </div>
        <div class="ties-choice">
          {(['drawing', 'table'] as const).map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-pressed={shown === one}
              onClick={() => setShown(one)}
            >
              {say(`ties.${one}`)}
            </button>
          ))}
        </div>
      </header>
      <TiesTable {...props} isHidden={shown === 'drawing'} />
      {shown === 'drawing' && <TiesDrawing {...props} onDrawn={setDrawn} />}
    </section>
  )
}

function noteWords(count: number, drawn: number | null): string {
  const names = say('subject.names', { count })
  if (drawn === null || drawn === 0) return say('ties.inOrder', { names })
  return drawn < count ? say('ties.some', { drawn, names }) : say('ties.all', { names })
}
