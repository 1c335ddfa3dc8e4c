import { useEffect, useState } from 'preact/hooks'
import type { ToCard } from '../../data/messages/card-port'
import type { CardContent, EntityKey } from '../../data/messages/protocol'
import { askBackground } from '../shared/ask-background'

/** How many cards deep the names inside the card lead. Yomitan allows ten; nobody finds the way back from there. */
export const mostSteps = 3
/** Briefs on a card before "n more". */
const briefsShown = 3

/** A card on the trail: the one that is shown, or one that the reader came from. */
interface CardStep {
  /** Distinguishes steps. */
  key: string
  name: string
  content: CardContent | null
  error: string | null
}

interface TrailState {
  shown: ToCard | null
  /** The page's own card first. */
  steps: CardStep[]
  /** Whether the reader took the step, rather than the page's next card. */
  moved: boolean
}

export interface CardTrail extends TrailState {
  /** Goes on to another entity. */
  go(entity: EntityKey): void
  /** Goes back by one step. */
  back(): void
}

/** The card that the content script asked for, and the ones that the reader went on to from there. */
export function useCardTrail(port: MessagePort): CardTrail {
  const [{ shown, steps, moved }, setTrail] = useState<TrailState>({ shown: null, steps: [], moved: false })

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
