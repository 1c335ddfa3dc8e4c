import { useState } from 'preact/hooks'
import type { CardEntity } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import { Sentence } from '../Sentence'
import type { CardActions, UnmarkScope } from './card-actions'

export interface UnmarkTrayProps {
  entity: CardEntity
  /** The text on the page; null if the card came here from another name in it. */
  matched: string | null
  actions: CardActions
}

/** Leaves an entity unmarked, or reports a match as wrong; each can be taken back at once. */
export function UnmarkTray({ entity, matched, actions }: UnmarkTrayProps) {
  const [done, setDone] = useState<{ says: string; undo(): Promise<void> } | null>(null)
  const [failed, setFailed] = useState(false)

  async function attempt(work: () => Promise<void>) {
    await work().then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  const unmark = (scope: UnmarkScope) => () =>
    attempt(async () => {
      await actions.setMarked(entity.key, scope, false)
      setDone({
        says: say(scope === 'here' ? 'card.unmarkedHere' : 'card.unmarkedAnywhere'),
        undo: () => actions.setMarked(entity.key, scope, true),
      })
    })
  const report = () =>
    attempt(async () => {
      const undo = await actions.report(entity.key)
      setDone({ says: say('card.reported'), undo })
    })
  const undo = () =>
    attempt(async () => {
      await done?.undo()
      setDone(null)
    })
  return (
    <div class="card-tray" role="status">
      {failed && <p role="alert">{say('everywhere.failed')}</p>}
      {done ? (
        <>
          <p>{done.says}</p>
          <button type="button" class="button" onClick={undo}>
            {say('everywhere.undo')}
          </button>
        </>
      ) : (
        <>
          <fieldset>
            <legend>{say('card.doNotMark', { name: entity.name })}</legend>
            <button type="button" class="button" onClick={unmark('here')}>
              {say('card.onThisSite')}
            </button>
            <button type="button" class="button" onClick={unmark('anywhere')}>
              {say('card.anywhere')}
            </button>
          </fieldset>
          {matched !== null && (
            <fieldset>
              <legend>
                <Sentence of="card.isSomethingElse" values={{ matched: <q>{matched}</q> }} />
              </legend>
              <button type="button" class="button" onClick={report}>
                {say('card.report')}
              </button>
            </fieldset>
          )}
        </>
      )}
    </div>
  )
}
