import type { NearbyBrief, NearbyBriefs } from '../../data/dossier/nearby-briefs'
import { say } from '../../locales/say'
import { DateText } from '../DateText'
import { Icon } from '../Icon'
import '../role-badge.css'
import './nearby-briefs.css'

export interface NearbyBriefsViewProps {
  nearby: NearbyBriefs
  briefHref(key: string): string
  entityHref(key: string): string
}

/** Where to go on from the foot of a brief: the earlier and the later one, and more on those it names. */
export function NearbyBriefsView({ nearby, briefHref, entityHref }: NearbyBriefsViewProps) {
  const { main, earlier, later, more } = nearby
  return (
    <nav class="nearby" aria-labelledby="nearby">
      <h2 class="overline" id="nearby">
        {say('nearby.heading', { name: main.name })}
      </h2>
      {(earlier || later) && (
        <ul class="nearby-pair">
          {earlier && <PairLink way="earlier" brief={earlier} href={briefHref(earlier.key)} />}
          {later && <PairLink way="later" brief={later} href={briefHref(later.key)} />}
        </ul>
      )}
      <p class="nearby-all" id="nearby-all">
        {say('nearby.allOn')}
      </p>
      <ul class="nearby-more" aria-labelledby="nearby-all">
        {more.map(({ key, name, role, briefCount }) => (
          <li key={key}>
            <a class={`role-name role-${role}`} href={entityHref(key)} dir="auto" lang="">
              {name}
            </a>{' '}
            <span class="nearby-count">{say('subject.briefs', { count: briefCount })}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function PairLink({ way, brief, href }: { way: 'earlier' | 'later'; brief: NearbyBrief; href: string }) {
  return (
    <li class={`nearby-${way}`}>
      <a href={href} rel={way === 'earlier' ? 'prev' : 'next'}>
        <span class="nearby-way">
          {way === 'earlier' && <Icon name="back" />}
          {say(`nearby.${way}`)} · <DateText date={brief.date} />
          {way === 'later' && <Icon name="onward" />}
        </span>
        <span class="nearby-title" dir="auto" lang="">
          {brief.title}
        </span>
      </a>
    </li>
  )
}
