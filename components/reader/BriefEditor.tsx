import { useEffect, useRef } from 'preact/hooks'
import type { Brief } from '../../data/brief/brief'
import { say } from '../../locales/say'
import { BriefView } from './BriefView'
import { EditorProblems, type TextProblem } from './EditorProblems'
import './editor.css'
import type { PackNote } from './PackLine'

/** How the last attempt to save ended; null before one. */
export type SaveTrouble = 'failed' | 'changedElsewhere' | 'packTooLarge'

export interface BriefEditorProps {
  isNew: boolean
  markdown: string
  /** Whether there is something to save. */
  isChanged: boolean
  problems: readonly TextProblem[]
  /** The text as a brief, or as it was before the last mistake; null if it never was one. */
  preview: Brief | null
  pack: PackNote
  /** The editor's own address. Links of the preview lead there, so that no click leaves the text. */
  hereHref: string
  saving: boolean
  trouble: SaveTrouble | null
  /** Whether the text is what was left unsaved the last time. */
  isDraft: boolean
  onChange(markdown: string): void
  onSave(): void
  onSaveAsNew(): void
  /** Leaves the editor; what is not saved is lost. */
  onDiscard(): void
}

/** The text of a brief with its mistakes, its preview and the buttons to save or discard it. */
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
        <h1>{say(isNew ? 'editor.newBrief' : 'editor.editBrief')}</h1>
        <EditorActions {...props} />
      </header>
      {trouble && (
        <p class="notice editor-trouble" role="alert">
          <span>{say(`editor.${trouble}`)}</span>
          {trouble === 'changedElsewhere' && (
            <button type="button" class="button" onClick={props.onSaveAsNew}>
              {say('editor.saveAsNew')}
            </button>
          )}
        </p>
      )}
      {isDraft && <p class="notice">{say('editor.draft')}</p>}
      <div class="editor-panes">
        <section class="editor-text">
          <label for="brief-text">{say('editor.text')}</label>
          <textarea
            ref={box}
            id="brief-text"
            class="field"
            dir="auto"
            lang=""
            spellcheck
            value={markdown}
            aria-invalid={problems.length > 0}
            aria-describedby="brief-problems"
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          <EditorProblems problems={problems} onGoTo={goTo} />
        </section>
        <section class="editor-preview" aria-label={say('editor.preview')}>
          {preview ? (
            <>
              <p class="overline">{say(problems.length > 0 ? 'editor.previewBefore' : 'editor.preview')}</p>
              <BriefView
                brief={preview}
                pack={pack}
                source={null}
                sourceHref={() => hereHref}
                entityHref={() => hereHref}
              />
            </>
          ) : (
            <p class="empty">{say('editor.previewLater')}</p>
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
        {say(saving ? 'editor.saving' : 'editor.save')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => (isChanged ? question.current?.showModal() : onDiscard())}
      >
        {say(isChanged ? 'editor.cancel' : 'card.close')}
      </button>
      <dialog ref={question} class="editor-question" aria-labelledby="discard-question">
        <p id="discard-question">{say('editor.unsaved')}</p>
        <form method="dialog">
          <button type="submit" class="button button-main">
            {say('editor.keepWriting')}
          </button>
          <button type="submit" class="button" onClick={onDiscard}>
            {say('editor.discard')}
          </button>
        </form>
      </dialog>
    </div>
  )
}

/** The offset of a line and a column (both from 1) in a text. */
function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return before + Math.min(column - 1, lines[line - 1]?.length ?? 0)
}
