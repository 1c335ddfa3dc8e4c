import type { CardEntity } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import { Icon } from '../Icon'
import { NameSeries } from '../NameSeries'
import { Sentence } from '../Sentence'

interface WhyMarkedProps {
  entity: CardEntity
  why: NonNullable<CardEntity['why']>
}

/**
 * Why a name is marked. Open from the start if the reader has reason to ask: the text is another name, the name is
 * disputed, or no brief says more about the entity.
 */
export function WhyMarked({ entity, why }: WhyMarkedProps) {
  const otherNames = entity.otherNames.filter((name) => name !== why.name && name !== why.matched)
  return (
    <details class="card-why" open={why.isAlias || why.disputed || entity.briefCount === 0}>
      <summary>
        <Icon name="onward" />
        {say('card.why')}
        {why.disputed && <span class="disputed">{say('brief.disputed')}</span>}
      </summary>
      <div class="card-why-text">
        <p>
          <WhatItIs entity={entity} why={why} />
        </p>
        {why.disputed && !why.note && <p>{say('card.sourcesDisagree')}</p>}
        {why.note && (
          <p dir="auto" lang="">
            {why.note}
          </p>
        )}
        {otherNames.length > 0 && (
          <p>
            <Sentence of="brief.alsoWritten" values={{ names: <NameSeries names={otherNames} /> }} />
          </p>
        )}
      </div>
    </details>
  )
}

function WhatItIs({ entity: { name: entityName }, why }: WhyMarkedProps) {
  const matched = <q>{why.matched}</q>
  const entity = <b>{entityName}</b>
  const sources = <NameSeries names={why.sources} />
  const known = why.sources.length > 0
  if (!why.isAlias) {
    if (!known) return <Sentence of="card.isName" values={{ matched, entity }} />
    return <Sentence of="card.isNameBy" values={{ matched, entity, sources }} />
  }
  if (why.matched === why.name) {
    if (!known) return <Sentence of="card.isAlias" values={{ matched, entity }} />
    return <Sentence of="card.isAliasBy" values={{ matched, entity, sources }} />
  }
  const { name } = why
  if (!known) return <Sentence of="card.isWritten" values={{ matched, name, entity }} />
  return <Sentence of="card.isWrittenBy" values={{ matched, name, entity, sources }} />
}
