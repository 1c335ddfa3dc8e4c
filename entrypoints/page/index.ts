import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { pageDocument, pageNote } from './dom-getters'
import { isOrphaned } from './extension-api'
import { isFrame, largeEnough } from './frame-size'
import { startReading } from './start-reading'

/**
 * What runs on every page. The manifest names it (scripts/manifest.ts): WXT's own content scripts announce
 * themselves to the page by an event and a message, which would tell it that Inbrief is there.
 */
export default defineUnlistedScript(async () => {
  // To Chromium a page of XHTML is an XML document.
  const isPage = document instanceof HTMLDocument || document.contentType === 'application/xhtml+xml'
  // Feeds, pictures and other XML are left alone: their elements say nothing of what is a sentence.
  if (!isPage) return
  if (isFrame) {
    // Most frames are advertisements: in those nothing more is done.
    await largeEnough()
    // It may have grown long after the extension was updated.
    if (isOrphaned()) return
  }
  await startReading({ root: () => pageDocument.root, note: pageNote })
})
