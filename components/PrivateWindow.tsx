import { say } from '../locales/say'
import './base.css'
import './private-window.css'
import { Wordmark } from './Wordmark'

/** Stands in place of a page that reads the store, where a private window keeps it closed. */
export function PrivateWindow({ onOpen }: { onOpen(): void }) {
  return (
    <main class="private-window">
      <Wordmark />
      <h1>{say('privateWindow.title')}</h1>
      <p>{say('privateWindow.why')}</p>
      <button type="button" class="button button-main" onClick={onOpen}>
        {say('privateWindow.open')}
      </button>
    </main>
  )
}
