import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Card } from '../../components/card/Card'
import type { CardStand } from '../../components/card/card-actions'
import { cardSize, largeCardSize } from '../../data/hover/hover-timing'
import type { FromCard } from '../../data/messages/card-port'
import { articleDate } from '../../data/page/article-date'
import './card-root.css'
import { cardActions } from './card-actions'
import { mostSteps, useCardTrail } from './use-card-trail'
import { useHeldBySelection } from './use-held-by-selection'
import { useReportedSize } from './use-reported-size'

/** Shows what the content script asks for, and reports the size that it needs. */
export function CardApp({ port }: { port: MessagePort }) {
  const { shown, steps, moved, go, back } = useCardTrail(port)
  const root = useRef<HTMLElement>(null)
  const walked = useRef<1 | -1 | null>(null)
  const focused = useRef<HTMLElement | null>(null)
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
    if (!shown.focus) return
    // A reader who walks from mention to mention goes on with the same button.
    const button = root.current?.querySelector<HTMLElement>(`[data-walk="${walked.current}"]`)
    const next = walked.current === null ? null : button
    walked.current = null
    focused.current = next ?? root.current
    focused.current?.focus()
  }, [shown])

  useReportedSize(root, shown?.token, large ? largeCardSize : cardSize, tell, [shown, step, large, pinned])

  useLayoutEffect(() => {
    // The element that had the focus is gone with the step before.
    if (moved) root.current?.focus()
  }, [step])

  useEffect(() => {
    const listening = new AbortController()
    // On the window, because from the keyboard the focus is on the card as a whole.
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && tell({ type: 'close' }), {
      signal: listening.signal,
    })
    // When the page hands the focus to this frame, which may come later, Chromium takes it off the element that has it.
    window.addEventListener(
      'focus',
      () => document.activeElement === document.body && focused.current?.focus(),
      { signal: listening.signal },
    )
    return () => listening.abort()
  }, [port])

  if (!shown || !step) return <main ref={root} tabIndex={-1} />
  const stand: CardStand = {
    pinned,
    large,
    at: shown.at,
    count: shown.count,
    pin(next) {
      setPinned(next)
      tell({ type: 'pin', pinned: next })
    },
    enlarge: setLarge,
    drag: (dx, dy, grips) => tell({ type: 'drag', dx, dy, grips }),
    walk(direction) {
      walked.current = direction
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
        stand={stand}
        onBack={back}
      />
    </main>
  )
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
