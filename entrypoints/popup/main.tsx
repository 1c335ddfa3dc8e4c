import { browser } from 'wxt/browser'
import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import { showStoredPage } from '../shared/show-stored-page'
import { PopupApp } from './PopupApp'

let windowId = -1
// Asked at once, because a click that opens the side panel may await nothing.
browser.windows.getCurrent().then(({ id = -1 }) => {
  windowId = id
}, console.error)
showStoredPage(<PopupApp cache={new CacheDb()} own={new OwnDb()} windowId={() => windowId} />)
