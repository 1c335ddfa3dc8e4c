import { useRef, useState } from 'preact/hooks'
import { say } from '../../locales/say'
import { Icon } from '../Icon'
import { useDroppedFiles } from '../use-dropped-files'
import type { FileOutcome } from './file-outcome'
import './own-files.css'

export interface OwnFilesProps {
  /** Resolves to what became of the file; never rejects. */
  onOpen(file: File): Promise<FileOutcome>
  /** Resolves to whether a backup was saved. */
  onBackUp(): Promise<boolean>
  /** Where a new brief is written. */
  newBriefHref: string
  /** Where a PDF is read. */
  pdfHref: string
}

/** What can be opened, for the browser's file dialog; the content decides what it is. */
const accepted = '.json,.md,.markdown,.txt,.html,.htm'

/** Opens files, by a button or by dropping them on the page, and says what became of each. */
export function OwnFiles({ onOpen, onBackUp, newBriefHref, pdfHref }: OwnFilesProps) {
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
    const isDone = await onBackUp()
    setOutcomes([{ isDone, text: say(isDone ? 'files.backedUp' : 'files.notBackedUp') }])
  }

  return (
    <div class="own-files">
      <DropZone isOpening={opening !== null} onFiles={open} />
      <div class="own-files-outcome" role="status">
        {opening !== null && <p>{say('files.readingFile', { file: opening })}</p>}
        {opening === null && outcomes.length > 1 && <p>{countText(outcomes)}</p>}
        {outcomes.map((outcome, index) => (
          <Outcome key={`${index} ${outcome.text}`} outcome={outcome} />
        ))}
      </div>
      <p class="own-files-actions">
        <a class="button" href={newBriefHref}>
          {say('files.writeBrief')}
        </a>
        <a class="button" href={pdfHref}>
          {say('pdf.title')}
        </a>
        <button type="button" class="button" onClick={backUp}>
          {say('files.backUp')}
        </button>
      </p>
      <p class="soft own-files-note">{say('files.aboutBackup')}</p>
    </div>
  )
}

function countText(outcomes: readonly FileOutcome[]): string {
  const done = outcomes.filter(({ isDone }) => isDone).length
  return done === outcomes.length
    ? say('files.allOpened', { count: done })
    : say('files.someOpened', { opened: done, total: outcomes.length })
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
        aria-label={say('files.choose')}
        accept={accepted}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // The same file may be opened again after it was changed.
          currentTarget.value = ''
        }}
      />
      <button
        type="button"
        class="button"
        aria-disabled={isOpening}
        onClick={() => !isOpening && input.current?.click()}
      >
        {say(isOpening ? 'files.opening' : 'files.open')}
      </button>
      <p>{say('files.drop')}</p>
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
      {moreProblems > 0 && <p class="soft">{say('sync.andMore', { number: moreProblems })}</p>}
    </div>
  )
}
