import { useEffect, useRef, useState } from 'preact/hooks'
import { PdfView } from '../../components/pdf/PdfView'
import type { PageNote } from '../../data/messages/card-port'
import { pageOfAddress } from '../../data/pdf/pdf-address'
import type { OwnDb } from '../../data/store/own-db'
import { startReading } from '../page/start-reading'
import { PdfPages } from './pdf-pages'
import { usePdf } from './use-pdf'
import { usePdfKeys } from './use-pdf-keys'
import { useZoom } from './use-zoom'

/** The viewer of PDFs: shows one file, and reads it as any page is read. */
export function PdfApp({ own }: { own: OwnDb }) {
  const pdf = usePdf(own)
  const { state, opened } = pdf
  const container = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<PdfPages | null>(null)
  const [page, setPage] = useState(1)
  const zoom = useZoom(pages)
  const [isWithoutText, setWithoutText] = useState(false)
  /** What is known of the file that is shown. A ref, because names are read on from file to file. */
  const note = useRef<PageNote | null>(null)

  useEffect(() => {
    const address = new URL(location.href).searchParams.get('address')
    if (address !== null) pdf.openAddress(address)
  }, [])

  useEffect(() => {
    if (!opened || !container.current || state.kind !== 'open') return
    const showing = new AbortController()
    const { signal } = showing
    document.title = state.name
    read(container.current, noteOf(state.name, state.address))
    const listener = { onPage: setPage, onRead: (hasText: boolean) => setWithoutText(!hasText) }
    PdfPages.show(container.current, opened, listener, signal).then((shown) => {
      if (signal.aborted) return
      setPages(shown)
      zoom.fitTo(shown)
      shown.goTo(state.address === null ? 1 : pageOfAddress(state.address))
    }, console.error)
    return () => {
      showing.abort()
      setPages(null)
      setPage(1)
      setWithoutText(false)
    }
  }, [opened])

  usePdfKeys(pages, page, zoom)

  function read(root: HTMLElement, next: PageNote) {
    const isFirst = note.current === null
    note.current = next
    if (!isFirst) return
    startReading({ root: () => root, note: () => note.current ?? next }).catch(console.error)
  }

  return (
    <PdfView
      state={state}
      bar={{
        page,
        zoom: zoom.zoom,
        isFitted: zoom.isFitted,
        onPage: (next) => pages?.goTo(next),
        onZoom: zoom.step,
        onFit: () => zoom.fitTo(pages),
      }}
      isWithoutText={isWithoutText}
      pages={container}
      onFile={pdf.openFile}
      onAddress={pdf.openAddress}
      onAllow={pdf.allow}
      onCancel={pdf.cancel}
    />
  )
}

/** A file of the reader's own has no address that leads to it. */
function noteOf(name: string, address: string | null): PageNote {
  return { url: address ?? `file:///${encodeURIComponent(name)}`, title: name }
}
