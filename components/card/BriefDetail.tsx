import { useEffect, useState } from 'preact/hooks'
import type { BriefKey, CardBrief, LiveText } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import { packIdOf, publisherText } from '../own-pack-words'
import type { CardActions } from './card-actions'
import { LiveTextView } from './LiveTextView'

/** The whole of a brief, with fact and judgement in different looks. */
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

  if (brief === null) return <p class="card-none">{say('everywhere.reading')}</p>
  if (brief === 'gone') return <p class="card-none">{say('brief.unread')}</p>
  return (
    <>
      <section class="card-fact" aria-label={say('brief.fact')}>
        <h2 class="overline">{say('brief.happened')}</h2>
        <TextList texts={brief.happened} actions={actions} />
      </section>
      {(brief.analysis.length > 0 || brief.conclusion.length > 0) && (
        <section class="card-judgement" aria-label={say('brief.judgement')}>
          <h2 class="overline">
            {say('brief.judgementOf', { publisher: publisherText(packIdOf(key), brief.publisher) })}
          </h2>
          <TextList texts={brief.analysis} actions={actions} />
          {brief.conclusion.map((live) => (
            <p key={live.text} dir="auto" lang="">
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
        <li key={live.text} dir="auto" lang="">
          <LiveTextView live={live} actions={actions} />
        </li>
      ))}
    </ul>
  )
}
