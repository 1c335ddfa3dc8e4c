import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Card } from '../../components/card/Card'
import type { CardState } from '../../components/card/card-actions'
import { cardSize, largeCardSize } from '../../data/hover/hover-timing'
import type { FromCard } from '../../data/messages/card-port'
import { articleDate } from '../../data/page/article-date'
import './card-root.css'
import { cardActions } from './card-actions'
import { useCardFocus } from './use-card-focus'
import { mostSteps, useCardTrail } from './use-card-trail'
import { useHeldBySelection } from './use-held-by-selection'
import { useReportedSize } from './use-reported-size'

/** Shows what the content script asks for, and reports the size that it needs. */
export function CardApp({ port }: { port: MessagePort }) {
  const trail = useCardTrail(port)
  const { shown, steps, go, back } = trail
  const root = useRef<HTMLElement>(null)
  const [pinned, setPinned] = useState(false)
  const [large, setLarge] = useState(false)
  const tell = (message: FromCard) => port.postMessage(message)
  const letGo = useHeldBySelection(pinned, tell)
  const step = steps.at(-1)
  const date = useMemo(() => shown && articleDate(shown.dates, today()), [shown])

  useLayoutEffect(() => {
    if (!shown) return
    // What was selected is gone with the card before.
    const isPinned = shown.pinned && !letGo()
    setPinned(isPinned)
    // A pinned card keeps the size that the reader has given it.
    if (!isPinned) setLarge(false)
  }, [shown])

  const noteWalk = useCardFocus(root, trail)

  useReportedSize(root, shown?.token, large ? largeCardSize : cardSize, tell, [shown, step, large, pinned])

  useEffect(() => {
    const listening = new AbortController()
    // On the window, because from the keyboard the focus is on the card as a whole.
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && tell({ type: 'close' }), {
      signal: listening.signal,
    })
    return () => listening.abort()
  }, [port])

  if (!shown || !step) return <main ref={root} tabIndex={-1} />
  const state: CardState = {
    pinned,
    large,
    at: shown.at,
    count: shown.count,
    pin(next) {
      setPinned(next)
      tell({ type: 'pin', pinned: next })
    },
    enlarge: setLarge,
    grip: () => tell({ type: 'pin', pinned: true }),
    drag: (dx, dy) => tell({ type: 'drag', dx, dy }),
    walk(direction) {
      noteWalk(direction)
      tell({ type: 'walk', direction })
    },
  }
  return (
    <main ref={root} tabIndex={-1} class="card-root">
      <Card
        key={`${shown.token} ${steps.length} ${step.key}`}
        content={step.content}
        error={step.error}
        cameFrom={steps.at(-2)?.name ?? null}
        articleDate={date}
        actions={cardActions({ ...shown, pinned }, steps.length <= mostSteps ? go : null, tell)}
        state={state}
        onBack={back}
      />
    </main>
  )
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
