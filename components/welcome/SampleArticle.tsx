import { say } from '../../locales/say'
import { DateText } from '../DateText'
import { Sentence } from '../Sentence'

/** A short article to try Inbrief on. It is read like any page: what is marked in it, the packs decide. */
export function SampleArticle() {
  return (
    <article class="welcome-sample">
      <p class="welcome-sample-kicker">
        <Sentence of="welcome.sample" values={{ date: <DateText date="2025-02-10" /> }} />
      </p>
      <h3>{say('welcome.sampleTitle')}</h3>
      <p>{say('welcome.sampleFirst')}</p>
      <p>{say('welcome.sampleSecond')}</p>
      <h4>{say('welcome.sampleHeading')}</h4>
      <p>{say('welcome.sampleThird')}</p>
    </article>
  )
}
