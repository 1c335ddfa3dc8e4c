import { showPage } from '../shared/show-page'
import { acceptPort } from './accept-port'
import { CardApp } from './CardApp'
import { keepWheel } from './keep-wheel'

keepWheel()
acceptPort((port) => showPage(<CardApp port={port} />))
