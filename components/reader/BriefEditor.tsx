import { useEffect, useRef } from 'preact/hooks'
import type { Brief } from '../../data/brief/brief'
import { BriefView } from './BriefView'
import { EditorProblems, type TextProblem } from './EditorProblems'
import './editor.css'
import type { PackNote } from './PackLine'

/** How the last attempt to save ended; null before one. */
export type SaveTrouble = 'failed' | 'changedElsewhere' | 'packTooLarge'

export interface BriefEditorProps {
  isNew: boolean
  markdown: string
  /** There is something to save. */
  isChanged: boolean
  problems: readonly TextProblem[]
  /** The text as a brief, or as it was before the last mistake; null where it never was one. */
  preview: Brief | null
  pack: PackNote
  /** The editor's own address: links of the preview lead there, so that no click leaves the text. */
  hereHref: string
  saving: boolean
  trouble: SaveTrouble | null
  /** The text is what was left unsaved the last time. */
  isDraft: boolean
  onChange(markdown: string): void
  onSave(): void
  onSaveAsNew(): void
  /** Leaves; what is not saved is lost. */
  onDiscard(): void
}

const troubleTexts: Record<SaveTrouble, string> = {
  failed: 'The brief could not be saved. Your text is still here; try again.',
  changedElsewhere: 'This brief was changed in another tab meanwhile. Your text is still here.',
  packTooLarge:
    'This brief was not saved: with it, My briefs would be larger than a pack may be. Your text is still here, and your other briefs are as they were. Delete briefs that you no longer need, or save My briefs as a file in settings and begin again with fewer; then save this one.',
}

export function BriefEditor(props: BriefEditorProps) {
  const { isNew, markdown, problems, preview, pack, hereHref, trouble, isDraft, onChange } = props
  const box = useRef<HTMLTextAreaElement>(null)

  useEffect(() => box.current?.focus({ preventScroll: true }), [])

  function goTo({ line, column }: TextProblem) {
    const at = offsetOf(markdown, line, column)
    box.current?.focus()
    box.current?.setSelectionRange(at, at)
  }

  return (
    <div class="editor">
      <header class="editor-head">
        <h1>{isNew ? 'New brief' : 'Edit your brief'}</h1>
        <EditorActions {...props} />
      </header>
      {trouble && (
        <p class="notice editor-trouble" role="alert">
          <span>{troubleTexts[trouble]}</span>
          {trouble === 'changedElsewhere' && (
            <button type="button" class="button" onClick={props.onSaveAsNew}>
              Save it as a new brief
            </button>
          )}
        </p>
      )}
      {isDraft && <p class="notice">What you had not saved the last time is still here.</p>}
      <div class="editor-panes">
        <section class="editor-text">
          <label for="brief-text">Text, in Markdown</label>
          <textarea
            ref={box}
            id="brief-text"
            class="field"
            spellcheck
            value={markdown}
            aria-invalid={problems.length > 0}
            aria-describedby="brief-problems"
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          <EditorProblems problems={problems} onGoTo={goTo} />
        </section>
        <section class="editor-preview" aria-label="Preview">
          {preview ? (
            <>
              <p class="overline">
                {problems.length > 0 ? 'Preview, as it was before the mistakes' : 'Preview'}
              </p>
              <BriefView
                brief={preview}
                pack={pack}
                source={null}
                sourceHref={() => hereHref}
                entityHref={() => hereHref}
              />
            </>
          ) : (
            <p class="empty">The brief shows here once its text has no mistakes.</p>
          )}
        </section>
      </div>
    </div>
  )
}

function EditorActions({ isChanged, problems, saving, onSave, onDiscard }: BriefEditorProps) {
  const question = useRef<HTMLDialogElement>(null)
  return (
    <div class="editor-actions">
      <button
        type="button"
        class="button button-main"
        disabled={saving || !isChanged || problems.length > 0}
        onClick={onSave}
      >
        {saving ? 'Saving…' : 'Save'}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => (isChanged ? question.current?.showModal() : onDiscard())}
      >
        {isChanged ? 'Cancel' : 'Close'}
      </button>
      <dialog ref={question} class="editor-question" aria-labelledby="discard-question">
        <p id="discard-question">What you have changed is not saved.</p>
        <form method="dialog">
          <button type="submit" class="button button-main">
            Keep writing
          </button>
          <button type="submit" class="button" onClick={onDiscard}>
            Discard the changes
          </button>
        </form>
      </dialog>
    </div>
  )
}

/** Where a line and a column (both from 1) stand in a text. */
function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return before + Math.min(column - 1, lines[line - 1]?.length ?? 0)
}
