import { CacheDb } from '../../data/store/cache-db'
import { say } from '../../locales/say'
import { showPage } from '../shared/show-page'
import { BackgrounderApp } from './BackgrounderApp'

showPage(
  <BackgrounderApp cache={new CacheDb()} id={location.hash.slice(1)} />,
  `${say('backgrounder.title')} · Inbrief`,
)
