import { useRef } from 'preact/hooks'
import { say } from '../../locales/say'
import type { CardState } from './card-actions'

/** How far an arrow key moves the card, in CSS pixels. */
const keyStep = 24

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-keyStep, 0],
  ArrowRight: [keyStep, 0],
  ArrowUp: [0, -keyStep],
  ArrowDown: [0, keyStep],
}

/** Moves a pinned card, by pointer or by arrow keys. */
export function DragHandle({ onGrip, onDrag }: { onGrip: CardState['grip']; onDrag: CardState['drag'] }) {
  const last = useRef<{ x: number; y: number } | null>(null)

  // In screen coordinates, because the card itself moves under the pointer.
  const pointOf = (event: PointerEvent) => ({ x: event.screenX, y: event.screenY })

  function move(event: PointerEvent) {
    if (!last.current) return
    const point = pointOf(event)
    onDrag(point.x - last.current.x, point.y - last.current.y)
    last.current = point
  }

  function moveByKey(event: KeyboardEvent) {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    onGrip()
    onDrag(...step)
  }
  return (
    <button
      type="button"
      class="card-handle"
      aria-label={say('card.move')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        last.current = pointOf(event)
        onGrip()
      }}
      onPointerMove={move}
      onPointerUp={() => {
        last.current = null
      }}
      onLostPointerCapture={() => {
        last.current = null
      }}
      onKeyDown={moveByKey}
    />
  )
}
