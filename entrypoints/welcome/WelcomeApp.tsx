import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { WelcomeView } from '../../components/welcome/WelcomeView'
import type { CacheDb } from '../../data/store/cache-db'
import type { OwnDb } from '../../data/store/own-db'
import { listPacks } from '../../data/store/packs'
import { whyOff } from '../../data/store/settings'
import { readSettings } from '../../data/store/settings-store'
import { askBackground } from '../shared/ask-background'
import { readerAddress } from '../shared/open-page'
import { useAttempt } from '../shared/use-attempt'
import { useNow } from '../shared/use-now'
import { usePageAccess } from '../shared/use-page-access'
import { readValue, useWatched } from '../shared/use-watched'
import { useOnToolbar } from './use-on-toolbar'

/** The introduction, which the browser opens once after the installation. */
export function WelcomeApp({ cache, own }: { cache: CacheDb; own: OwnDb }) {
  const packs = readValue(useWatched(useCallback(() => listPacks(cache), [cache])))
  const settings = readValue(useWatched(useCallback(() => readSettings(own), [own])))
  const { access, allow } = usePageAccess()
  const isOnToolbar = useOnToolbar()
  const nextKeys = useNextKeys()
  const nowMs = useNow()
  const { failed, attempt } = useAttempt()

  return (
    <WelcomeView
      browser={browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium'}
      access={access}
      isOff={settings !== null && whyOff(settings, location.hostname, nowMs) !== null}
      briefs={packs === null ? null : packs.reduce((sum, { briefs }) => sum + briefs, 0)}
      nextKeys={nextKeys}
      isOnToolbar={isOnToolbar}
      settingsHref={browser.runtime.getURL('/options.html')}
      readerHref={readerAddress({ page: 'search', query: '' })}
      failed={failed}
      onAllow={() => attempt(allow())}
      onTurnOn={() => attempt(askBackground('marks/turnOn', { host: location.hostname }))}
    />
  )
}

/** The keys that go to the next name, as the reader has set them. */
function useNextKeys(): string {
  const [keys, setKeys] = useState('')
  useEffect(() => {
    browser.commands.getAll().then((commands) => {
      setKeys(commands.find(({ name }) => name === 'next-mention')?.shortcut ?? '')
    }, console.error)
  }, [])
  return keys
}
