import { CacheDb } from '../../data/store/cache-db'
import { say } from '../../locales/say'
import { showStoredPage } from '../shared/show-stored-page'
import { BackgrounderApp } from './BackgrounderApp'

showStoredPage(
  <BackgrounderApp cache={new CacheDb()} id={location.hash.slice(1)} />,
  `${say('backgrounder.title')} · Inbrief`,
)
