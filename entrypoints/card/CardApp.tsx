import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Card } from '../../components/card/Card'
import type { FromCard, ToCard } from '../../data/messages/card-port'
import type { CardContent, CardRequests } from '../../data/messages/protocol'
import { askBackground } from '../shared/ask-background'
import './card-root.css'

/** Briefs on a card before "n more". */
const briefsShown = 3

interface Shown {
  message: ToCard
  content: CardContent | null
  error: string | null
}

/** Shows what the content script asks for, and tells it how high that is. */
export function CardApp({ port }: { port: MessagePort }) {
  const [shown, setShown] = useState<Shown | null>(null)
  const root = useRef<HTMLElement>(null)
  const tell = (message: FromCard) => port.postMessage(message)

  useEffect(() => {
    const listening = new AbortController()
    port.addEventListener(
      'message',
      async ({ data: message }: MessageEvent<ToCard>) => {
        const state = await lookUp(message)
        // The reader may have moved on to another name meanwhile.
        setShown((now) => (now && now.message.token > message.token ? now : state))
      },
      { signal: listening.signal },
    )
    port.start()
    tell({ type: 'ready' })
    return () => listening.abort()
  }, [port])

  useLayoutEffect(() => {
    const card = root.current?.firstElementChild
    if (!shown || !card) return
    const { token, focus } = shown.message
    const measure = () => tell({ type: 'sized', token, height: naturalHeight(card) })
    const observer = new ResizeObserver(measure)
    observer.observe(card)
    for (const child of card.children) observer.observe(child)
    measure()
    if (focus) root.current?.focus()
    return () => observer.disconnect()
  }, [shown])

  useEffect(() => {
    const listening = new AbortController()
    // On the window: from the keyboard the focus is on the card as a whole, not on anything in it.
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && tell({ type: 'close' }), {
      signal: listening.signal,
    })
    return () => listening.abort()
  }, [port])

  if (!shown) return <main ref={root} tabIndex={-1} />
  const close = () => tell({ type: 'close' })
  const open = async <N extends keyof CardRequests>(name: N, ask: CardRequests[N]['ask']) => {
    await askBackground(name, ask)
    close()
  }
  return (
    <main ref={root} tabIndex={-1} class="card-root" key={shown.message.token}>
      <Card
        content={shown.content}
        error={shown.error}
        onOpenBrief={(brief) => open('card/openBrief', { brief })}
        onOpenEntity={(entity) => open('card/openEntity', { entity })}
        onClose={close}
      />
    </main>
  )
}

async function lookUp(message: ToCard): Promise<Shown> {
  const { matched, entities, pageEntities } = message
  try {
    const content = await askBackground('card/content', {
      matched,
      entities,
      pageEntities,
      briefs: briefsShown,
    })
    return { message, content, error: null }
  } catch (error) {
    return { message, content: null, error: error instanceof Error ? error.message : 'failed' }
  }
}

/** How high the card is when nothing in it has to scroll, in CSS pixels. */
function naturalHeight(card: Element): number {
  const body = card.querySelector('.card-body')
  const hidden = body ? body.scrollHeight - body.clientHeight : 0
  return Math.ceil(card.getBoundingClientRect().height + hidden)
}
