import { render } from 'preact'
import { CacheDb } from '../../data/store/cache-db'
import { ReaderApp } from './ReaderApp'

const root = document.getElementById('app')
if (root) render(<ReaderApp cache={new CacheDb()} />, root)
