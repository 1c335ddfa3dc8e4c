import { useState } from 'preact/hooks'
import type { UndoToastProps } from '../../components/UndoToast'
import { myBriefsId } from '../../data/pack/local/local-pack'
import type { OwnDb } from '../../data/store/own-db'
import { say } from '../../locales/say'
import { bringBackBrief, type DeletedBrief, deleteMyBrief } from '../shared/own-briefs'
import { routeHash } from '../shared/route'
import { useAttempt } from '../shared/use-attempt'

export interface DeletedBriefState {
  /** Null where nothing was deleted. */
  undo: UndoToastProps | null
  failed: boolean
  onDelete(briefId: string): void
}

/** Deletes one of the reader's own briefs, and brings it back. */
export function useDeletedBrief(own: OwnDb): DeletedBriefState {
  const [deleted, setDeleted] = useState<DeletedBrief | null>(null)
  const { failed, attempt } = useAttempt()

  async function remove(briefId: string) {
    setDeleted(await deleteMyBrief(own, briefId))
    location.hash = routeHash({ page: 'search', query: '' })
  }
  async function bringBack(brief: DeletedBrief) {
    await bringBackBrief(own, brief)
    setDeleted(null)
    location.hash = routeHash({ page: 'brief', key: `${myBriefsId}/${brief.brief.id}`, source: null })
  }

  return {
    undo: deleted && {
      what: say('reader.quoted', { title: deleted.brief.title }),
      onUndo: () => attempt(bringBack(deleted)),
      onDismiss: () => setDeleted(null),
    },
    failed,
    onDelete: (briefId) => attempt(remove(briefId)),
  }
}
