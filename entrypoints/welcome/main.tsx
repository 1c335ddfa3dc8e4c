import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import '../marks.css'
import { readOwnPage } from '../shared/read-own-page'
import { showPage } from '../shared/show-page'
import { WelcomeApp } from './WelcomeApp'

showPage(<WelcomeApp cache={new CacheDb()} own={new OwnDb()} />)
readOwnPage()
