import { render } from 'preact'
import { CacheDb } from '../../data/store/cache-db'
import { PanelApp } from './PanelApp'

const root = document.getElementById('app')
if (root) render(<PanelApp cache={new CacheDb()} />, root)
