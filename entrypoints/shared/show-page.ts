import { type ComponentChild, render } from 'preact'
import { interfaceLanguage, textDirection } from '../../locales/interface-language'

/**
 * Shows a page of the extension in the language and direction of the interface. Nothing is painted before, since the
 * document's body is empty until then.
 *
 * @param title the title of the page; if it is left out, the document's own
 */
export function showPage(node: ComponentChild, title?: string): void {
  const { documentElement } = document
  documentElement.lang = interfaceLanguage()
  documentElement.dir = textDirection()
  if (title !== undefined) document.title = title
  const root = document.getElementById('app')
  if (root) render(node, root)
}
