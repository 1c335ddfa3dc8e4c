import { render } from 'preact'
import { browser } from 'wxt/browser'
import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import { PopupApp } from './PopupApp'

const root = document.getElementById('app')
// Asked before anything is shown: a click that opens the side panel may wait for nothing.
browser.windows.getCurrent().then(({ id }) => {
  if (root) render(<PopupApp cache={new CacheDb()} own={new OwnDb()} windowId={id ?? -1} />, root)
}, console.error)
