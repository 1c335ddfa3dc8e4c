import type { BriefKey, BriefTeaser } from '../../data/messages/protocol'
import { listWords } from '../count-words'
import { DateText } from '../DateText'

export function BriefTeaserButton({ brief, onOpen }: { brief: BriefTeaser; onOpen(key: BriefKey): void }) {
  return (
    <button type="button" class="card-brief" onClick={() => onOpen(brief.key)}>
      <DateText date={brief.date} />
      <span class="card-brief-title">{brief.title}</span>
      <span class="card-brief-summary">{brief.summary}</span>
      {brief.alsoHere.length > 0 && (
        <span class="card-brief-also">Also on this page: {listWords(brief.alsoHere)}</span>
      )}
    </button>
  )
}
