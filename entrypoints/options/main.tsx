import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import { say } from '../../locales/say'
import { showStoredPage } from '../shared/show-stored-page'
import { SettingsApp } from './SettingsApp'

showStoredPage(
  <SettingsApp cache={new CacheDb()} own={new OwnDb()} />,
  `${say('everywhere.settings')} · Inbrief`,
)
