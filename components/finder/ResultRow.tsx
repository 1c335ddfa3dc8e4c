import type { SearchHit, WhyFound } from '../../data/search/search-hit'
import { say } from '../../locales/say'
import { DateText } from '../DateText'
import { MarkedText } from '../MarkedText'
import { packIdOf, packTitleText } from '../own-pack-words'

export interface ResultRowProps {
  id: string
  hit: SearchHit
  active: boolean
  onOpen(): void
}

/** A brief among the results, with what was found in it. */
export function ResultRow({ id, hit, active, onOpen }: ResultRowProps) {
  const why = wordsOf(hit.why)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox that controls this list takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox
    <div class="result" id={id} role="option" aria-selected={active} onClick={onOpen}>
      <span class="result-title" dir="auto" lang="">
        <MarkedText text={hit.title} ranges={hit.titleRanges} />
      </span>
      <span class="result-meta">
        <DateText date={hit.date} />
        <span>{packTitleText(packIdOf(hit.key), hit.packTitle)}</span>
        {why && <span class="result-why">{why}</span>}
      </span>
      <span class="result-snippet" dir="auto" lang="">
        <MarkedText text={hit.snippet} ranges={hit.snippetRanges} />
      </span>
    </div>
  )
}

/** No words for a hit in the title, which shows it itself. */
function wordsOf(why: WhyFound): string | null {
  switch (why.field) {
    case 'name':
      return why.of === null
        ? say('finder.foundName', { name: why.text })
        : say('finder.foundAlias', { alias: why.text, name: why.of })
    case 'place':
      return say('finder.foundPlace', { place: why.text })
    case 'text':
      return say('finder.foundText')
    case 'page':
      return say('finder.foundPage')
    default:
      return null
  }
}
