import { waitForCard } from '../../tests/support/card'
import { findMark, restOn } from '../../tests/support/marks'
import { type PdfPageContent, writePdf } from '../../tests/support/pdf-writer'
import type { Scene, Stage } from './scene'

/** Where the stage's server has `report`. */
export const reportPath = '/report.pdf'

const lines = [
  'Salt Typhoon was inside Verizon, AT&T and Lumen, and went for the',
  'systems that CALEA makes carriers keep. The FBI and CISA confirmed',
  'the outline. Volt Typhoon, a group with a similar name, had settled',
  'in the networks of utilities.',
]
const page: PdfPageContent = {
  lines: [
    { x: 72, y: 100, size: 20, text: 'What the carriers were told' },
    ...lines.map((text, index) => ({ x: 72, y: 140 + index * 18, text })),
  ],
}

/** A report of two pages, invented for the pictures. */
export const report = writePdf([page, page])

async function openReport(stage: Stage) {
  const address = new URL(reportPath, stage.articleUrl).href
  const viewer = await stage.openOwn(`pdf.html?address=${encodeURIComponent(address)}`)
  await findMark(viewer, 'Verizon')
  // Of the page that is in view, which has its text before its picture.
  await viewer.waitForSelector('.pdf-page > canvas')
  const { width = 0, height = 0 } = viewer.viewport() ?? {}
  return { page: viewer, clip: { x: 0, y: 0, width, height } }
}

/** The viewer of PDFs: before a file, with one, and where there is none. */
export const pdfScenes: readonly Scene[] = [
  {
    name: 'pdf-start',
    make: async (stage) => {
      const viewer = await stage.openOwn('pdf.html')
      await viewer.waitForSelector('.pdf-drop')
      return { page: viewer }
    },
  },
  { name: 'pdf-page', make: openReport },
  {
    name: 'pdf-card',
    make: async (stage) => {
      const view = await openReport(stage)
      await restOn(view.page, 'Verizon')
      await waitForCard(view.page, 'Verizon')
      return view
    },
  },
  {
    name: 'pdf-wrong',
    make: async (stage) => {
      const address = new URL('/gone.pdf', stage.articleUrl).href
      const viewer = await stage.openOwn(`pdf.html?address=${encodeURIComponent(address)}`)
      await viewer.waitForSelector('.pdf-choices')
      return { page: viewer }
    },
  },
]
