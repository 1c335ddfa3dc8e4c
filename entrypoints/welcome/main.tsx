import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import '../marks.css'
import { readOwnPage } from '../shared/read-own-page'
import { showStoredPage } from '../shared/show-stored-page'
import { WelcomeApp } from './WelcomeApp'

showStoredPage(<WelcomeApp cache={new CacheDb()} own={new OwnDb()} />)
readOwnPage()
