import { useEffect, useRef, useState } from 'preact/hooks'
import { PdfView } from '../../components/pdf/PdfView'
import type { PageNote } from '../../data/messages/card-port'
import { pageOfAddress } from '../../data/pdf/pdf-address'
import type { OwnDb } from '../../data/store/own-db'
import { startReading } from '../page/start-reading'
import { PdfPages } from './pdf-pages'
import { usePdf } from './use-pdf'
import { useZoom } from './use-zoom'

/** The viewer of PDFs: shows one file, and reads it as any page is read. */
export function PdfApp({ own }: { own: OwnDb }) {
  const pdf = usePdf(own)
  const { state, opened } = pdf
  const container = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<PdfPages | null>(null)
  const [page, setPage] = useState(1)
  const { zoom, isFitted, step: stepZoom, fitTo } = useZoom(pages)
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
      fitTo(shown)
      shown.goTo(state.address === null ? 1 : pageOfAddress(state.address))
    }, console.error)
    return () => {
      showing.abort()
      setPages(null)
      setPage(1)
      setWithoutText(false)
    }
  }, [opened])

  useEffect(() => {
    if (!pages) return
    const listening = new AbortController()
    addEventListener('keydown', onKey, { signal: listening.signal })
    return () => listening.abort()
  }, [pages, zoom, page])

  function read(root: HTMLElement, next: PageNote) {
    const isFirst = note.current === null
    note.current = next
    if (!isFirst) return
    startReading({ root: () => root, note: () => note.current ?? next }).catch(console.error)
  }
  function onKey(event: KeyboardEvent) {
    const isTyping = event.target instanceof Element && event.target.matches('input, button')
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    const deed = {
      ArrowRight: () => pages?.goTo(page + 1),
      ArrowLeft: () => pages?.goTo(page - 1),
      '+': () => stepZoom(1),
      '-': () => stepZoom(-1),
      '0': () => fitTo(pages),
    }[event.key]
    if (!deed) return
    event.preventDefault()
    deed()
  }

  return (
    <PdfView
      state={state}
      bar={{
        page,
        zoom,
        isFitted,
        onPage: (next) => pages?.goTo(next),
        onZoom: stepZoom,
        onFit: () => fitTo(pages),
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
