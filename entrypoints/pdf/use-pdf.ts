import { useEffect, useRef, useState } from 'preact/hooks'
import type { PdfState } from '../../components/pdf/pdf-state'
import { fileNameOf, parsePdfAddress } from '../../data/pdf/pdf-address'
import { mostPdfBytes } from '../../data/pdf/pdf-bytes'
import { PdfError } from '../../data/pdf/pdf-error'
import type { OwnDb } from '../../data/store/own-db'
import { giveBackHost, requestHost } from '../shared/host-permission'
import { fetchPdf } from './fetch-pdf'
import { type OpenedPdf, openPdf } from './open-pdf'

export interface Pdf {
  state: PdfState
  opened: OpenedPdf | null
  openFile(file: File): void
  /** Fetches the address that the reader has typed, or that the viewer was opened with. */
  openAddress(text: string): void
  /** To be called in a click, because the browser asks the reader. */
  allow(): void
  cancel(): void
}

/** The PDF that is being fetched or opened, or is shown; one at a time. */
export function usePdf(own: OwnDb): Pdf {
  const [state, setState] = useState<PdfState>({ kind: 'start' })
  const [opened, setOpened] = useState<OpenedPdf | null>(null)
  const work = useRef(new AbortController())

  useEffect(() => () => void opened?.close(), [opened])

  /** Ends what is under way and begins something else; results of what was ended are dropped. */
  function begin(next: PdfState): AbortSignal {
    work.current.abort()
    work.current = new AbortController()
    setOpened(null)
    setState(next)
    return work.current.signal
  }

  async function attempt(
    name: string,
    address: string | null,
    signal: AbortSignal,
    task: () => Promise<void>,
  ) {
    try {
      await task()
    } catch (error) {
      const code = error instanceof PdfError ? error.code : 'failed'
      if (!signal.aborted) setState({ kind: 'failed', code, name, address })
    }
  }

  async function open(
    name: string,
    address: string | null,
    bytes: Uint8Array<ArrayBuffer>,
    signal: AbortSignal,
  ) {
    setState({ kind: 'opening', name })
    const next = await openPdf(bytes)
    if (signal.aborted) return next.close()
    setOpened(next)
    setState({ kind: 'open', name, address, pages: next.file.numPages })
  }

  function openFile(file: File) {
    const { name } = file
    const signal = begin({ kind: 'opening', name })
    attempt(name, null, signal, async () => {
      if (file.size > mostPdfBytes) throw new PdfError('tooLarge')
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (!signal.aborted) await open(name, null, bytes, signal)
    })
  }

  /** @param isAllowed whether the reader has let Inbrief read the host for this file alone */
  function fetchAndOpen(address: string, isAllowed: boolean) {
    const name = fileNameOf(address)
    const signal = begin({ kind: 'fetching', name, bytes: 0 })
    attempt(name, address, signal, async () => {
      const onBytes = (bytes: number) => {
        if (!signal.aborted) setState({ kind: 'fetching', name, bytes })
      }
      const bytes = await fetchPdf(own, address, onBytes, signal).finally(() => {
        if (isAllowed) return giveBackHost(address)
      })
      if (signal.aborted) return
      if (bytes) await open(name, address, bytes, signal)
      else setState({ kind: 'asking', address, host: new URL(address).hostname })
    })
  }

  return {
    state,
    opened,
    openFile,
    openAddress(text) {
      const address = parsePdfAddress(text)
      if (address) fetchAndOpen(address, false)
      else begin({ kind: 'failed', code: 'badAddress', name: text, address: null })
    },
    allow() {
      if (state.kind !== 'asking') return
      const { address } = state
      requestHost(address).then(
        (isAllowed) => isAllowed && fetchAndOpen(address, true),
        () => {},
      )
    },
    cancel: () => void begin({ kind: 'start' }),
  }
}
