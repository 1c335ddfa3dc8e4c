import { render } from 'preact'
import { acceptPort } from './accept-port'
import { CardApp } from './CardApp'

const root = document.getElementById('card')
if (root) acceptPort((port) => render(<CardApp port={port} />, root))
