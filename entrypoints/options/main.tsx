import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import { say } from '../../locales/say'
import { showPage } from '../shared/show-page'
import { SettingsApp } from './SettingsApp'

showPage(<SettingsApp cache={new CacheDb()} own={new OwnDb()} />, `${say('everywhere.settings')} · Inbrief`)
