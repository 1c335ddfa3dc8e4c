import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import { showStoredPage } from '../shared/show-stored-page'
import { ReaderApp } from './ReaderApp'

showStoredPage(<ReaderApp cache={new CacheDb()} own={new OwnDb()} />)
