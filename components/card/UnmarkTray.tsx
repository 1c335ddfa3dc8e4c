import { useState } from 'preact/hooks'
import type { CardEntity } from '../../data/messages/protocol'
import type { CardActions, UnmarkScope } from './card-actions'

export interface UnmarkTrayProps {
  entity: CardEntity
  /** The text on the page; null where the card came here from another name in it. */
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
        says: scope === 'here' ? 'Not marked on this site any more.' : 'Not marked anywhere any more.',
        undo: () => actions.setMarked(entity.key, scope, true),
      })
    })
  const report = () =>
    attempt(async () => {
      const undo = await actions.report(entity.key)
      setDone({ says: 'Noted in Settings, where you can send it to the publisher.', undo })
    })
  const undo = () =>
    attempt(async () => {
      await done?.undo()
      setDone(null)
    })
  return (
    <div class="card-tray" role="status">
      {failed && <p role="alert">That did not work. Try again.</p>}
      {done ? (
        <>
          <p>{done.says}</p>
          <button type="button" class="button" onClick={undo}>
            Undo
          </button>
        </>
      ) : (
        <>
          <fieldset>
            <legend>Do not mark {entity.name}</legend>
            <button type="button" class="button" onClick={unmark('here')}>
              On this site
            </button>
            <button type="button" class="button" onClick={unmark('anywhere')}>
              Anywhere
            </button>
          </fieldset>
          {matched !== null && (
            <fieldset>
              <legend>
                Is <q>{matched}</q> something else here?
              </legend>
              <button type="button" class="button" onClick={report}>
                Report a wrong match
              </button>
            </fieldset>
          )}
        </>
      )}
    </div>
  )
}
