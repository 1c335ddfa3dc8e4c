import { useRef, useState } from 'preact/hooks'
import { Icon } from '../Icon'
import type { FileOutcome } from './file-outcome'
import { useDroppedFiles } from './use-dropped-files'
import './own-files.css'

export interface OwnFilesProps {
  /** Resolves to what became of the file; never rejects. */
  onOpen(file: File): Promise<FileOutcome>
  /** Resolves to whether a backup was saved. */
  onBackUp(): Promise<boolean>
  /** Where a new brief is written. */
  newBriefHref: string
}

/** What can be opened, for the browser's file dialog; the content decides what it is. */
const accepted = '.json,.md,.markdown,.txt,.html,.htm'

export function OwnFiles({ onOpen, onBackUp, newBriefHref }: OwnFilesProps) {
  const [opening, setOpening] = useState<string | null>(null)
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[]>([])
  const waiting = useRef<File[]>([])
  const isReading = useRef(false)

  /** One after the other: a file may be as large as the browser can take. */
  async function open(files: readonly File[]) {
    waiting.current.push(...files)
    if (isReading.current || files.length === 0) return
    isReading.current = true
    setOutcomes([])
    for (let file = waiting.current.shift(); file; file = waiting.current.shift()) {
      setOpening(file.name)
      const outcome = await onOpen(file)
      setOutcomes((before) => [...before, outcome])
    }
    setOpening(null)
    isReading.current = false
  }

  async function backUp() {
    setOutcomes([])
    setOutcomes([(await onBackUp()) ? backedUp : notBackedUp])
  }

  return (
    <div class="own-files">
      <DropZone isOpening={opening !== null} onFiles={open} />
      <div class="own-files-outcome" role="status">
        {opening !== null && <p>Reading {opening}…</p>}
        {opening === null && outcomes.length > 1 && <p>{countText(outcomes)}</p>}
        {outcomes.map((outcome, index) => (
          <Outcome key={`${index} ${outcome.text}`} outcome={outcome} />
        ))}
      </div>
      <p class="own-files-actions">
        <a class="button" href={newBriefHref}>
          Write a brief
        </a>
        <button type="button" class="button" onClick={backUp}>
          Save a backup
        </button>
      </p>
      <p class="soft own-files-note">
        A backup holds your settings, the addresses of your packs with the keys you trust, your own briefs and
        the files you opened. Open it on another computer to have all of it there.
      </p>
    </div>
  )
}

const backedUp: FileOutcome = {
  isDone: true,
  text: 'Saved a backup with your downloads. Whoever has the file can read your briefs: keep it where you keep such things.',
}
const notBackedUp: FileOutcome = {
  isDone: false,
  text: 'The backup could not be made, because your browser did not let Inbrief read its own storage. Reload this page and try again.',
}

function countText(outcomes: readonly FileOutcome[]): string {
  const done = outcomes.filter(({ isDone }) => isDone).length
  const all = outcomes.length.toLocaleString('en-GB')
  return done === outcomes.length
    ? `All ${all} files were opened.`
    : `${done.toLocaleString('en-GB')} of ${all} files were opened.`
}

function DropZone({ isOpening, onFiles }: { isOpening: boolean; onFiles(files: readonly File[]): void }) {
  const zone = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const isOver = useDroppedFiles((files) => {
    zone.current?.scrollIntoView({ block: 'nearest' })
    onFiles(files)
  })
  return (
    <div ref={zone} class={isOver ? 'drop-zone drop-zone-over' : 'drop-zone'}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to open"
        accept={accepted}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // The same file may be opened again after it was changed.
          currentTarget.value = ''
        }}
      />
      <button type="button" class="button" disabled={isOpening} onClick={() => input.current?.click()}>
        {isOpening ? 'Opening…' : 'Open files…'}
      </button>
      <p>
        Or drop some anywhere on this page: packs, briefs (Markdown, text or HTML), a backup, or names from
        STIX, ATT&CK, a MISP galaxy or Microsoft. They are read on this computer and sent nowhere.
      </p>
    </div>
  )
}

function Outcome({ outcome }: { outcome: FileOutcome }) {
  const { isDone, text, problems = [], moreProblems = 0, link } = outcome
  return (
    <div class={isDone ? 'outcome' : 'outcome outcome-failed'}>
      <p class="complaint">
        {!isDone && <Icon name="warning" />}
        <span>
          {text} {link && <a href={link.href}>{link.text}</a>}
        </span>
      </p>
      {problems.length > 0 && (
        <ul class="outcome-problems">
          {problems.map((problem) => (
            <li key={`${problem.place} ${problem.text}`}>
              <span class="outcome-place">{problem.place}</span> {problem.text}
            </li>
          ))}
        </ul>
      )}
      {moreProblems > 0 && <p class="soft">And {moreProblems.toLocaleString('en-GB')} more.</p>}
    </div>
  )
}
