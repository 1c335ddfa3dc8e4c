import { browser } from 'wxt/browser'

/**
 * Reads one of the extension's own pages like any web page, with the same script: names are marked, cards open, and the
 * popup and the badge know of them. The page's style sheets must have `entrypoints/marks.css`.
 */
export function readOwnPage(): void {
  const script = document.createElement('script')
  script.src = browser.runtime.getURL('/page.js')
  document.head.append(script)
}
