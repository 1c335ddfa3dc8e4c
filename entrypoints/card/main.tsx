import { showPage } from '../shared/show-page'
import { acceptPort } from './accept-port'
import { CardApp } from './CardApp'

acceptPort((port) => showPage(<CardApp port={port} />))
