import { render } from 'preact'
import { CacheDb } from '../../data/store/cache-db'
import { BackgrounderApp } from './BackgrounderApp'

const root = document.getElementById('app')
if (root) render(<BackgrounderApp cache={new CacheDb()} id={location.hash.slice(1)} />, root)
