import { useEffect, useState } from 'preact/hooks'
import type { PdfPages } from './pdf-pages'

/** The steps that browsers use; 1 is the size on paper. */
const zooms = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]
/** A page is enlarged no further to fill a wide window. */
const mostFitted = 1.5

export interface Zoom {
  /** 1 is the size on paper. */
  zoom: number
  /** Whether pages are as wide as the window, also when that changes. */
  isFitted: boolean
  step(steps: 1 | -1): void
  /** Fits pages to the window: those that are shown, or others that are about to be. */
  fitTo(pages: PdfPages | null): void
}

/** The zoom of the pages that are shown; null while there are none. */
export function useZoom(pages: PdfPages | null): Zoom {
  const [zoom, setZoom] = useState(1)
  const [isFitted, setFitted] = useState(true)

  useEffect(() => {
    if (!pages) return
    pages.setZoom(zoom)
    const listening = new AbortController()
    const onResize = () => isFitted && setZoom(fittingZoom(pages))
    addEventListener('resize', onResize, { signal: listening.signal })
    return () => listening.abort()
  }, [pages, zoom, isFitted])

  return {
    zoom,
    isFitted,
    step(steps) {
      setFitted(false)
      const next = steps === 1 ? zooms.find((one) => one > zoom) : zooms.findLast((one) => one < zoom)
      if (next) setZoom(next)
    },
    fitTo(to) {
      setFitted(true)
      if (!to) return
      setZoom(fittingZoom(to))
      to.setZoom(fittingZoom(to))
    },
  }
}

function fittingZoom(pages: PdfPages): number {
  return Math.min(pages.fittingZoom, mostFitted)
}
