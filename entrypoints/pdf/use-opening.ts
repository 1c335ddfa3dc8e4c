import { useEffect, useRef, useState } from 'preact/hooks'
import type { PdfState } from '../../components/pdf/pdf-state'
import { type OpenedPdf, openPdf } from './open-pdf'

/** A PDF that the reader wants to see; `address` is null for a file of the reader's own. */
export interface WantedPdf {
  name: string
  address: string | null
}

/** The way from the reader's choice of a PDF to its pages. Once another is begun, it shows nothing more. */
export interface Opening {
  /** Aborted when another is begun. */
  signal: AbortSignal
  show(state: PdfState): void
  /** Opens the bytes of the file and shows it. @throws PdfError */
  open(wanted: WantedPdf, bytes: Uint8Array<ArrayBuffer>): Promise<void>
}

export interface OpeningState {
  state: PdfState
  opened: OpenedPdf | null
  /** Ends what is under way, closes what is open, and begins another opening in this state. */
  begin(state: PdfState): Opening
}

/** What the viewer shows; one PDF at a time. */
export function useOpening(): OpeningState {
  const [state, setState] = useState<PdfState>({ kind: 'start' })
  const [opened, setOpened] = useState<OpenedPdf | null>(null)
  const work = useRef(new AbortController())

  useEffect(() => () => void opened?.close(), [opened])

  function begin(first: PdfState): Opening {
    work.current.abort()
    work.current = new AbortController()
    setOpened(null)
    setState(first)
    const { signal } = work.current
    const show = (next: PdfState) => {
      if (!signal.aborted) setState(next)
    }
    return {
      signal,
      show,
      async open({ name, address }, bytes) {
        if (signal.aborted) return
        show({ kind: 'opening', name })
        const next = await openPdf(bytes)
        if (signal.aborted) return next.close()
        setOpened(next)
        show({ kind: 'open', name, address, pages: next.file.numPages })
      },
    }
  }

  return { state, opened, begin }
}
