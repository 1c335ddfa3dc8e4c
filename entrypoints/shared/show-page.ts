import { type ComponentChild, render } from 'preact'
import { interfaceLanguage, textDirection } from '../../locales/interface-language'

/**
 * Shows a page of the extension in the language of the interface and the direction that it is written in. Nothing is
 * painted before, since the document's body is empty until then.
 *
 * @param title what the browser shows for the page; without one what the document has
 */
export function showPage(node: ComponentChild, title?: string): void {
  const { documentElement } = document
  documentElement.lang = interfaceLanguage()
  documentElement.dir = textDirection()
  if (title !== undefined) document.title = title
  const root = document.getElementById('app')
  if (root) render(node, root)
}
