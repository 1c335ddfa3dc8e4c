import { useRef } from 'preact/hooks'
import { say } from '../../locales/say'
import type { CardStand } from './card-actions'

/** How far an arrow key moves the card, in CSS pixels. */
const keyStep = 24

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-keyStep, 0],
  ArrowRight: [keyStep, 0],
  ArrowUp: [0, -keyStep],
  ArrowDown: [0, keyStep],
}

/** Moves a pinned card, by pointer or by arrow keys. */
export function DragHandle({ onDrag }: { onDrag: CardStand['drag'] }) {
  const grip = useRef<{ x: number; y: number } | null>(null)

  // In screen coordinates, because the card itself moves under the pointer.
  const pointOf = (event: PointerEvent) => ({ x: event.screenX, y: event.screenY })

  function move(event: PointerEvent) {
    if (!grip.current) return
    const { x, y } = pointOf(event)
    onDrag(x - grip.current.x, y - grip.current.y, false)
  }

  function moveByKey(event: KeyboardEvent) {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    onDrag(...step, true)
  }
  return (
    <button
      type="button"
      class="card-handle"
      aria-label={say('card.move')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = pointOf(event)
        onDrag(0, 0, true)
      }}
      onPointerMove={move}
      onPointerUp={() => {
        grip.current = null
      }}
      onLostPointerCapture={() => {
        grip.current = null
      }}
      onKeyDown={moveByKey}
    />
  )
}
