import type { RefObject } from 'preact'
import { say } from '../../locales/say'
import '../base.css'
import { formatBytes } from '../format-bytes'
import { Icon } from '../Icon'
import { useDroppedFiles } from '../use-dropped-files'
import { Wordmark } from '../Wordmark'
import { PdfBar, type PdfBarProps } from './PdfBar'
import { OpenFileButton, PdfAddressForm, PdfStart } from './PdfStart'
import './pdf.css'
import './pdf-pages.css'
import { pdfErrorText } from './pdf-error-text'
import type { PdfState } from './pdf-state'

export interface PdfViewProps {
  state: PdfState
  bar: Omit<PdfBarProps, 'pages'>
  /** Whether no page of the open file has text. */
  isWithoutText: boolean
  /** The element that holds the pages of an open file. */
  pages: RefObject<HTMLDivElement | null>
  onFile(file: File): void
  onAddress(text: string): void
  onAllow(): void
  onCancel(): void
}

/** The viewer of PDFs in each of its states, around the pages of an open file. */
export function PdfView({
  state,
  bar,
  isWithoutText,
  pages,
  onFile,
  onAddress,
  onAllow,
  onCancel,
}: PdfViewProps) {
  const isOver = useDroppedFiles((files) => files[0] && onFile(files[0]))
  const isOpen = state.kind === 'open'
  return (
    <div class={isOver ? 'pdf pdf-over' : 'pdf'}>
      <header class="pdf-head">
        <Wordmark />
        {isOpen && (
          <>
            <h1 class="pdf-name" title={state.name}>
              <bdi>{state.name}</bdi>
            </h1>
            <PdfBar {...bar} pages={state.pages} />
            <OpenFileButton onFile={onFile} />
          </>
        )}
      </header>
      <main class="pdf-main">
        {isOpen && isWithoutText && <p class="notice">{say('pdf.noText')}</p>}
        <div ref={pages} class="pdf-pages" hidden={!isOpen} />
        {state.kind === 'start' && <PdfStart onFile={onFile} onAddress={onAddress} />}
        {(state.kind === 'fetching' || state.kind === 'opening') && (
          <section class="pdf-start" role="status">
            <h1>{say(`pdf.${state.kind}`, { name: state.name })}</h1>
            <progress class="pdf-progress" aria-label={state.name} />
            {state.kind === 'fetching' && <p>{formatBytes(state.bytes)}</p>}
            <button type="button" class="button" onClick={onCancel}>
              {say('pdf.cancel')}
            </button>
          </section>
        )}
        {state.kind === 'asking' && (
          <section class="pdf-start">
            <h1>{say('pdf.mayTitle', { host: state.host })}</h1>
            <p class="pdf-wanted" dir="ltr">
              {state.address}
            </p>
            <p>{say('pdf.mayText')}</p>
            <p class="pdf-choices">
              <button type="button" class="button button-main" onClick={onAllow}>
                {say('pdf.mayButton', { host: state.host })}
              </button>
              <button type="button" class="button" onClick={onCancel}>
                {say('pdf.cancel')}
              </button>
            </p>
          </section>
        )}
        {state.kind === 'failed' && <PdfTrouble state={state} onFile={onFile} onAddress={onAddress} />}
      </main>
    </div>
  )
}

interface PdfTroubleProps {
  state: PdfState & { kind: 'failed' }
  onFile(file: File): void
  onAddress(text: string): void
}

function PdfTrouble({ state: { name, code, address }, onFile, onAddress }: PdfTroubleProps) {
  return (
    <section class="pdf-start" role="alert">
      <h1 class="complaint">
        <Icon name="warning" />
        <span>{say('pdf.errorTitle', { name })}</span>
      </h1>
      <p>{pdfErrorText(code)}</p>
      <p class="pdf-choices">
        <OpenFileButton main onFile={onFile} />
        {address !== null && (
          <>
            <button type="button" class="button" onClick={() => onAddress(address)}>
              {say('pdf.tryAgain')}
            </button>
            <a class="button" href={address} target="_blank" rel="noopener noreferrer">
              {say('pdf.openInTab')}
            </a>
          </>
        )}
      </p>
      {(address !== null || code === 'badAddress') && (
        <PdfAddressForm typed={address ?? name} takesFocus={code === 'badAddress'} onAddress={onAddress} />
      )}
    </section>
  )
}
