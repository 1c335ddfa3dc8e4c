import { browser } from 'wxt/browser'
import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import { showPage } from '../shared/show-page'
import { PopupApp } from './PopupApp'

// Asked before anything is shown: a click that opens the side panel may wait for nothing.
browser.windows
  .getCurrent()
  .then(
    ({ id }) => showPage(<PopupApp cache={new CacheDb()} own={new OwnDb()} windowId={id ?? -1} />),
    console.error,
  )
