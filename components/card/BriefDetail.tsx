import { useEffect, useState } from 'preact/hooks'
import type { BriefKey, CardBrief, LiveText } from '../../data/messages/protocol'
import type { CardActions } from './card-actions'
import { LiveTextView } from './LiveTextView'

/** The whole of a brief; what happened and how it is judged look different. */
export function BriefDetail({ brief: key, actions }: { brief: BriefKey; actions: CardActions }) {
  const [brief, setBrief] = useState<CardBrief | 'gone' | null>(null)

  useEffect(() => {
    let ended = false
    actions.readBrief(key).then(
      (read) => !ended && setBrief(read ?? 'gone'),
      () => !ended && setBrief('gone'),
    )
    return () => {
      ended = true
    }
  }, [key])

  if (brief === null) return <p class="card-none">Reading…</p>
  if (brief === 'gone') return <p class="card-none">The brief could not be read.</p>
  return (
    <>
      <section class="card-fact" aria-label="Reported fact">
        <h2 class="overline">What happened</h2>
        <TextList texts={brief.happened} actions={actions} />
      </section>
      {(brief.analysis.length > 0 || brief.conclusion.length > 0) && (
        <section class="card-judgement" aria-label="Judgement">
          <h2 class="overline">Judgement of {brief.publisher}</h2>
          <TextList texts={brief.analysis} actions={actions} />
          {brief.conclusion.map((live) => (
            <p key={live.text} dir="auto">
              <LiveTextView live={live} actions={actions} />
            </p>
          ))}
        </section>
      )}
    </>
  )
}

function TextList({ texts, actions }: { texts: readonly LiveText[]; actions: CardActions }) {
  if (texts.length === 0) return null
  return (
    <ul>
      {texts.map((live) => (
        <li key={live.text} dir="auto">
          <LiveTextView live={live} actions={actions} />
        </li>
      ))}
    </ul>
  )
}
