import '../base.css'
import { addressKeyword } from '../../data/search/suggestions'
import { say } from '../../locales/say'
import { Icon } from '../Icon'
import { type Access, PageAccess } from '../PageAccess'
import { Sentence } from '../Sentence'
import { Wordmark } from '../Wordmark'
import { SampleArticle } from './SampleArticle'
import { WelcomeStep } from './WelcomeStep'
import './welcome.css'

export interface WelcomeViewProps {
  browser: 'chromium' | 'firefox'
  /** Null while it is asked for. */
  access: Access | null
  /** Marks are turned off, so that the sample shows none. */
  isOff: boolean
  /** How many briefs there are; null while they are counted. */
  briefs: number | null
  /** The keys that go to the next name; empty where the reader has taken them away. */
  nextKeys: string
  /** Null where the browser does not tell. */
  isOnToolbar: boolean | null
  settingsHref: string
  readerHref: string
  /** What was asked for did not work. */
  failed: boolean
  onAllow(): void
  onTurnOn(): void
}

/** As it is written on keys, in every language. */
const escapeKey = 'Esc'

/** What Inbrief does, shown in a minute. It asks for nothing. */
export function WelcomeView(props: WelcomeViewProps) {
  const { access, failed } = props
  return (
    <div class="welcome">
      <header class="welcome-head">
        <Wordmark />
        <h1>{say('welcome.title')}</h1>
      </header>
      <main>
        {access !== null && <PageAccess access={access} onAllow={props.onAllow} />}
        {failed && (
          <p class="notice welcome-failed" role="alert">
            {say('welcome.failed')}
          </p>
        )}
        <RestStep {...props} />
        <SearchStep {...props} />
        <PackStep {...props} />
        <PrivacyStep {...props} />
      </main>
    </div>
  )
}

function RestStep({ nextKeys, isOff, onTurnOn }: WelcomeViewProps) {
  const keys = { keys: <kbd>{nextKeys}</kbd>, escape: <kbd>{escapeKey}</kbd> }
  return (
    <WelcomeStep
      id="rest"
      title={say('welcome.rest')}
      about={
        <>
          <p>{say('welcome.restHow')}</p>
          {nextKeys !== '' && (
            <p>
              <Sentence of="welcome.byKeyboard" values={keys} />
            </p>
          )}
        </>
      }
    >
      {isOff && (
        <div class="notice" role="status">
          <p>{say('welcome.marksAreOff')}</p>
          <button type="button" class="button" onClick={onTurnOn}>
            {say('popup.turnOn')}
          </button>
        </div>
      )}
      <SampleArticle />
    </WelcomeStep>
  )
}

function SearchStep({ browser, isOnToolbar }: WelcomeViewProps) {
  return (
    <WelcomeStep id="search" title={say('welcome.search')} about={<p>{say('welcome.searchWhat')}</p>}>
      {isOnToolbar ? (
        <p class="welcome-done">
          <Icon name="done" />
          {say('welcome.isOnToolbar')}
        </p>
      ) : (
        <p>{browser === 'firefox' ? say('welcome.pinInFirefox') : say('welcome.pinInChromium')}</p>
      )}
      <p>
        <Sentence of="welcome.keyword" values={{ keyword: <kbd>{addressKeyword}</kbd> }} />
      </p>
    </WelcomeStep>
  )
}

function PackStep({ briefs, settingsHref, readerHref }: WelcomeViewProps) {
  return (
    <WelcomeStep id="pack" title={say('welcome.pack')} about={<p>{say('welcome.packWhat')}</p>}>
      <p role="status">
        {briefs === 0 && say('everywhere.noBriefsWhy')}
        {briefs !== null && briefs > 0 && say('welcome.briefsHere', { count: briefs })}
      </p>
      <p class="welcome-ways">
        <a class="button" href={`${settingsHref}#packs`}>
          {say('everywhere.addPack')}
        </a>
        <a class="button button-quiet" href={readerHref}>
          {say('everywhere.allBriefs')}
        </a>
      </p>
    </WelcomeStep>
  )
}

function PrivacyStep({ settingsHref }: WelcomeViewProps) {
  const settings = <a href={`${settingsHref}#ledger`}>{say('everywhere.settings')}</a>
  return (
    <WelcomeStep id="privacy" title={say('welcome.privacy')} about={<p>{say('welcome.nothingLeaves')}</p>}>
      <ul class="welcome-points">
        <li>{say('welcome.readsPages')}</li>
        <li>
          <Sentence of="welcome.asksForPacks" values={{ settings }} />
        </li>
        <li>{say('welcome.iconTurnsOff')}</li>
      </ul>
    </WelcomeStep>
  )
}
