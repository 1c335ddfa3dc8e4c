import { render } from 'preact'
import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import { ReaderApp } from './ReaderApp'

const root = document.getElementById('app')
if (root) render(<ReaderApp cache={new CacheDb()} own={new OwnDb()} />, root)
