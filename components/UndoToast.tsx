import { useEffect, useRef } from 'preact/hooks'
import { say } from '../locales/say'
import { Icon } from './Icon'
import './undo-toast.css'

export interface UndoToastProps {
  /** What was removed. */
  what: string
  onUndo(): void
  onDismiss(): void
}

/** Stays until it is used or dismissed, because a time limit would be too short for slow readers. */
export function UndoToast({ what, onUndo, onDismiss }: UndoToastProps) {
  const undo = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    // The button that was pressed is gone, so whoever uses no pointer would begin again at the top of the page.
    if (document.activeElement === document.body) undo.current?.focus()
  }, [what])

  return (
    <div class="toast" role="status">
      <span>{say('everywhere.removed', { what })}</span>
      <button type="button" class="toast-undo" ref={undo} onClick={onUndo}>
        {say('everywhere.undo')}
      </button>
      <button type="button" class="toast-close" aria-label={say('everywhere.dismiss')} onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </div>
  )
}
