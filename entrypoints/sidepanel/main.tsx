import { CacheDb } from '../../data/store/cache-db'
import { showPage } from '../shared/show-page'
import { PanelApp } from './PanelApp'

showPage(<PanelApp cache={new CacheDb()} />)
