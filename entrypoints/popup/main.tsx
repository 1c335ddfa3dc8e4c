import { render } from 'preact'
import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import { PopupApp } from './PopupApp'

const root = document.getElementById('app')
if (root) render(<PopupApp cache={new CacheDb()} own={new OwnDb()} />, root)
