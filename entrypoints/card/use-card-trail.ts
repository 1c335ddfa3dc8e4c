import { useEffect, useState } from 'preact/hooks'
import type { ToCard } from '../../data/messages/card-port'
import type { CardContent, EntityKey } from '../../data/messages/protocol'
import { askBackground } from '../shared/ask-background'

/** Names inside the card lead on so often. Yomitan allows ten; nobody finds back from there. */
export const mostSteps = 3
/** Briefs on a card before "n more". */
const briefsShown = 3

/** What the card shows, or showed before the reader went on. */
interface CardStep {
  /** Tells steps apart. */
  key: string
  name: string
  content: CardContent | null
  error: string | null
}

interface Trail {
  shown: ToCard | null
  /** The page's own card first. */
  steps: CardStep[]
  /** By a step of the reader's, not by the page's next card. */
  moved: boolean
}

/** The card that the content script asked for, and the ones that the reader went on to from there. */
export function useCardTrail(port: MessagePort) {
  const [{ shown, steps, moved }, setTrail] = useState<Trail>({ shown: null, steps: [], moved: false })

  useEffect(() => {
    const listening = new AbortController()
    port.addEventListener(
      'message',
      async ({ data: message }: MessageEvent<ToCard>) => {
        const step = await lookUp(message, message.matched, message.entities)
        // The reader may have moved on to another name meanwhile.
        setTrail((now) =>
          now.shown && now.shown.token > message.token
            ? now
            : { shown: message, steps: [step], moved: false },
        )
      },
      { signal: listening.signal },
    )
    port.start()
    port.postMessage({ type: 'ready' })
    return () => listening.abort()
  }, [port])

  async function go(entity: EntityKey) {
    if (!shown) return
    const step = await lookUp(shown, null, [entity])
    setTrail((now) => (now.shown === shown ? { shown, steps: [...now.steps, step], moved: true } : now))
  }

  function back() {
    setTrail((now) => (now.steps.length > 1 ? { ...now, steps: now.steps.slice(0, -1), moved: true } : now))
  }

  return { shown, steps, moved, go, back }
}

async function lookUp(message: ToCard, matched: string | null, entities: EntityKey[]): Promise<CardStep> {
  const key = entities.join()
  try {
    const content = await askBackground('card/content', {
      matched,
      entities,
      pageEntities: message.pageEntities,
      briefs: briefsShown,
    })
    return { key, name: content.entities[0]?.name ?? '', content, error: null }
  } catch (error) {
    return { key, name: '', content: null, error: error instanceof Error ? error.message : 'failed' }
  }
}
