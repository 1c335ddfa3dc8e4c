import type { PdfState } from '../../components/pdf/pdf-state'
import { fileNameOf, parsePdfAddress } from '../../data/pdf/pdf-address'
import { mostPdfBytes } from '../../data/pdf/pdf-bytes'
import { PdfError } from '../../data/pdf/pdf-error'
import type { OwnDb } from '../../data/store/own-db'
import { giveBackHost, requestHost } from '../shared/host-permission'
import { fetchPdf } from './fetch-pdf'
import type { OpenedPdf } from './open-pdf'
import { type Opening, useOpening, type WantedPdf } from './use-opening'

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
  const { state, opened, begin } = useOpening()

  function openFile(file: File) {
    const wanted = { name: file.name, address: null }
    const opening = begin({ kind: 'opening', name: file.name })
    void attempt(opening, wanted, async () => {
      if (file.size > mostPdfBytes) throw new PdfError('tooLarge')
      await opening.open(wanted, new Uint8Array(await file.arrayBuffer()))
    })
  }

  /** @param isAllowed whether the reader has let Inbrief read the host for this file alone */
  function fetchAndOpen(address: string, isAllowed: boolean) {
    const name = fileNameOf(address)
    const wanted = { name, address }
    const opening = begin({ kind: 'fetching', name, bytes: 0 })
    void attempt(opening, wanted, async () => {
      const onBytes = (bytes: number) => opening.show({ kind: 'fetching', name, bytes })
      const bytes = await fetchPdf(own, address, onBytes, opening.signal).finally(() => {
        if (isAllowed) return giveBackHost(address)
      })
      if (bytes) await opening.open(wanted, bytes)
      else opening.show({ kind: 'asking', address, host: new URL(address).hostname })
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

/** Does the work of an opening, and shows why it failed. */
async function attempt(
  opening: Opening,
  { name, address }: WantedPdf,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    opening.show({ kind: 'failed', code: error instanceof PdfError ? error.code : 'failed', name, address })
  }
}
