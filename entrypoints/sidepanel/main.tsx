import { CacheDb } from '../../data/store/cache-db'
import { showStoredPage } from '../shared/show-stored-page'
import { PanelApp } from './PanelApp'

showStoredPage(<PanelApp cache={new CacheDb()} />)
