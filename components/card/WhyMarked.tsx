import type { CardEntity } from '../../data/messages/protocol'
import { listWords } from '../count-words'
import { Icon } from '../Icon'
import { isHttpAddress } from '../is-http-address'

/**
 * Open from the start where the reader has reason to ask: another name, or one that is contested; and where no
 * brief says more, since then who says so is all there is.
 */
export function WhyMarked({ entity, why }: { entity: CardEntity; why: NonNullable<CardEntity['why']> }) {
  const otherNames = entity.otherNames.filter((name) => name !== why.name && name !== why.matched)
  return (
    <details class="card-why" open={why.isAlias || why.disputed || entity.briefCount === 0}>
      <summary>
        <Icon name="onward" />
        Why is this marked?
        {why.disputed && <span class="disputed">Disputed</span>}
      </summary>
      <div class="card-why-text">
        <p>
          <q>{why.matched}</q>{' '}
          {why.isAlias ? (
            <>
              {why.matched === why.name ? 'is' : <>is written for {why.name},</>} another name for{' '}
              <b>{entity.name}</b>
            </>
          ) : (
            <>
              is the name of <b>{entity.name}</b>
            </>
          )}
          {why.sources.length > 0 && (
            <>
              , according to <WhoSaysSo sources={why.sources} />
            </>
          )}
          .
        </p>
        {why.disputed && <p>{why.note ?? 'Sources do not agree that these are the same.'}</p>}
        {!why.disputed && why.note && <p>{why.note}</p>}
        {otherNames.length > 0 && <p>Also written {listWords(otherNames)}.</p>}
      </div>
    </details>
  )
}

function WhoSaysSo({ sources }: { sources: readonly string[] }) {
  return (
    <>
      {sources.map((source, index) => (
        <span key={source}>
          {index > 0 && (index === sources.length - 1 ? ' and ' : ', ')}
          {isHttpAddress(source) ? (
            <a href={source} target="_blank" rel="noreferrer">
              {new URL(source).host.replace(/^www\./, '')}
            </a>
          ) : (
            source
          )}
        </span>
      ))}
    </>
  )
}
