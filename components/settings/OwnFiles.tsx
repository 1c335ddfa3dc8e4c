import { useRef, useState } from 'preact/hooks'
import { Icon } from '../Icon'
import type { FileOutcome } from './file-outcome'
import './own-files.css'

export interface OwnFilesProps {
  /** Resolves to what became of the file. */
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
  const [outcome, setOutcome] = useState<FileOutcome | null>(null)

  async function open(file: File) {
    setOpening(file.name)
    setOutcome(null)
    setOutcome(await onOpen(file))
    setOpening(null)
  }

  async function backUp() {
    setOutcome(null)
    setOutcome((await onBackUp()) ? backedUp : notBackedUp)
  }

  return (
    <div class="own-files">
      <DropZone opening={opening} onFile={open} />
      <div class="own-files-outcome" role="status">
        {opening !== null && <p>Reading {opening}…</p>}
        {outcome && <Outcome outcome={outcome} />}
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

function DropZone({ opening, onFile }: { opening: string | null; onFile(file: File): void }) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file && opening === null) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button is for everyone
    <div
      class={isOver ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files[0])
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to open"
        accept={accepted}
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0])
          // The same file may be opened again after it was changed.
          currentTarget.value = ''
        }}
      />
      <button type="button" class="button" disabled={opening !== null} onClick={() => input.current?.click()}>
        {opening === null ? 'Open a file…' : 'Opening…'}
      </button>
      <p>
        Or drop one here: a pack, a brief (Markdown, text or HTML), a backup, or names from STIX, ATT&CK, a
        MISP galaxy or Microsoft. It is read on this computer and sent nowhere.
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
