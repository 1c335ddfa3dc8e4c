import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Card } from '../../components/card/Card'
import type { CardActions } from '../../components/card/card-actions'
import type { FromCard } from '../../data/messages/card-port'
import type { CardRequests } from '../../data/messages/protocol'
import { articleDate } from '../../data/page/article-date'
import { askBackground } from '../shared/ask-background'
import { routeHash } from '../shared/route'
import './card-root.css'
import { mostSteps, useCardTrail } from './use-card-trail'

/** Shows what the content script asks for, and tells it how high that is. */
export function CardApp({ port }: { port: MessagePort }) {
  const { shown, steps, moved, go, back } = useCardTrail(port)
  const root = useRef<HTMLElement>(null)
  const tell = (message: FromCard) => port.postMessage(message)
  const step = steps.at(-1)
  const date = useMemo(() => shown && articleDate(shown.dates, today()), [shown])

  useLayoutEffect(() => {
    const card = root.current?.firstElementChild
    if (!shown || !card) return
    const { token } = shown
    const measure = () => tell({ type: 'sized', token, height: naturalHeight(card) })
    const observer = new ResizeObserver(measure)
    observer.observe(card)
    for (const child of card.children) observer.observe(child)
    measure()
    return () => observer.disconnect()
  }, [shown, step])

  useLayoutEffect(() => {
    if (shown?.focus) root.current?.focus()
  }, [shown])

  useLayoutEffect(() => {
    // What had the focus has gone with the step before.
    if (moved) root.current?.focus()
  }, [step])

  useEffect(() => {
    const listening = new AbortController()
    // On the window: from the keyboard the focus is on the card as a whole, not on anything in it.
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && tell({ type: 'close' }), {
      signal: listening.signal,
    })
    return () => listening.abort()
  }, [port])

  if (!shown || !step) return <main ref={root} tabIndex={-1} />
  const close = () => tell({ type: 'close' })
  const open = async <N extends keyof CardRequests>(name: N, ask: CardRequests[N]['ask']) => {
    await askBackground(name, ask)
    close()
  }
  const actions: CardActions = {
    go: steps.length <= mostSteps ? go : null,
    entityHref: (key) => `${browser.runtime.getURL('/reader.html')}${routeHash({ page: 'entity', key })}`,
    openBrief: (brief) => open('card/openBrief', { brief }),
    openEntity: (entity) => open('card/openEntity', { entity }),
    close,
  }
  return (
    <main ref={root} tabIndex={-1} class="card-root">
      <Card
        key={`${shown.token} ${steps.length} ${step.key}`}
        content={step.content}
        error={step.error}
        cameFrom={steps.at(-2)?.name ?? null}
        articleDate={date}
        actions={actions}
        onBack={back}
      />
    </main>
  )
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** How high the card is when nothing in it has to scroll, in CSS pixels. */
function naturalHeight(card: Element): number {
  const body = card.querySelector('.card-body')
  const hidden = body ? body.scrollHeight - body.clientHeight : 0
  return Math.ceil(card.getBoundingClientRect().height + hidden)
}
