import { createElement as h, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type Scene, sceneAt } from './scenes'

function Page({ items, note }: Scene) {
  const list = items.map(({ key, text, bold }) => h('li', { key }, h('b', null, bold), ' ', text))
  return h('main', null, note === null ? null : h('p', null, note), h('ul', null, list))
}

const root = createRoot(document.getElementById('app') as HTMLElement)
window.show = async (step) => flushSync(() => root.render(h(StrictMode, null, h(Page, sceneAt(step)))))
window.show(0)
