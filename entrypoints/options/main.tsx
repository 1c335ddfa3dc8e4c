import { render } from 'preact'
import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import { SettingsApp } from './SettingsApp'

const root = document.getElementById('app')
if (root) render(<SettingsApp cache={new CacheDb()} own={new OwnDb()} />, root)
