import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Tie } from '../../data/dossier/ties'
import { say } from '../../locales/say'
import { isRightToLeft } from '../is-right-to-left'
import { arrowStep } from './arrow-step'
import { nearestTo } from './nearest-to'
import { SharedBriefs } from './SharedBriefs'
import { TieLabel } from './TieLabel'
import { TieLines } from './TieLines'
import type { TiesViewProps } from './TiesView'
import { useTiePlan } from './use-tie-plan'
import { useWidth } from './use-width'

export interface TiesDrawingProps extends TiesViewProps {
  onDrawn(count: number): void
}

/** How many names fit in a drawing of a width (CSS pixels) without becoming unreadable. */
function mostDrawn(width: number): number {
  return Math.max(8, Math.min(26, Math.round(width / 28)))
}

/** How long a pointer must rest on a name, in milliseconds, so that it may pass others on its way to the list. */
const restMs = 120

/** The strongest ties of an entity as a drawing that pointer and arrow keys explore. */
export function TiesDrawing({ entity, ties, briefAt, entityHref, briefHref, onDrawn }: TiesDrawingProps) {
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room)
  const drawn = useMemo(() => (width === null ? [] : ties.slice(0, mostDrawn(width))), [ties, width])
  const plan = useTiePlan(room, drawn, width)
  const [reached, setReached] = useState<string | null>(null)
  const resting = useRef(0)
  useEffect(() => onDrawn(drawn.length), [drawn.length])
  useEffect(() => () => clearTimeout(resting.current), [])

  const at = drawn.findIndex(({ key }) => key === reached)
  const tie = drawn[at]

  function move(event: KeyboardEvent) {
    const step = room.current && arrowStep(event, isRightToLeft(room.current))
    if (!step || !plan) return
    event.preventDefault()
    const next = nearestTo(plan.points, Math.max(0, at) + 1, step)
    room.current?.querySelectorAll<HTMLElement>('.tie-label')[next - 1]?.focus()
  }
  function rest(key: string) {
    clearTimeout(resting.current)
    resting.current = window.setTimeout(() => setReached(key), restMs)
  }

  return (
    <figure class="ties-drawing" aria-label={say('ties.drawingOf', { name: entity.name })}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links in it */}
      <div
        ref={room}
        class={plan ? 'ties-room' : 'ties-room ties-measured'}
        style={plan ? { blockSize: `${plan.height}px` } : undefined}
        onKeyDown={move}
      >
        {plan && width !== null && (
          <TieLines
            points={plan.points}
            width={width}
            height={plan.height}
            ties={drawn}
            reached={at < 0 ? null : at}
          />
        )}
        <span class="tie-middle" style={place(plan?.points[0])} data-tie>
          <span class={`role-name role-${entity.role}`} dir="auto" lang="">
            {entity.name}
          </span>
        </span>
        {drawn.map((one, index) => (
          <TieLabel
            key={one.key}
            tie={one}
            href={entityHref(one.key)}
            style={place(plan?.points[index + 1])}
            inTab={index === Math.max(0, at)}
            isReached={index === at}
            onReach={() => setReached(one.key)}
            onRest={() => rest(one.key)}
            onLeave={() => clearTimeout(resting.current)}
          />
        ))}
      </div>
      <SharedBriefs
        title={tie ? pairWords(entity.name, tie) : null}
        briefs={tie ? briefsOf(tie, briefAt) : []}
        briefHref={briefHref}
      />
    </figure>
  )
}

function pairWords(name: string, { name: other, shared }: Tie): string {
  return say('ties.pair', { name, other, shared: say('ties.shared', { count: shared.length }) })
}

function place(point: { x: number; y: number } | undefined) {
  return point && { insetInlineStart: `${point.x}px`, insetBlockStart: `${point.y}px` }
}

function briefsOf(tie: Tie, briefAt: TiesViewProps['briefAt']) {
  return tie.shared.flatMap((index) => briefAt(index) ?? [])
}
