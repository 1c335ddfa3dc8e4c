import { browser } from 'wxt/browser'

/**
 * Reads one of the extension's own pages as any page is read, by the very script that runs there: names are marked,
 * cards open, and the toolbar's parts know of them. The page's style sheets must have `entrypoints/marks.css`.
 */
export function readOwnPage(): void {
  const script = document.createElement('script')
  script.src = browser.runtime.getURL('/page.js')
  document.head.append(script)
}
