import { expect, test } from 'vitest'
import type { Lexicon } from '../../../data/match/lexicon'
import { cardContent } from '../../../data/page/card-content'

const name = (text: string, entity: number, sources: string[] = []) => ({
  text,
  entity,
  sources,
  disputed: sources.length > 0,
})

const lexicon: Lexicon = {
  packId: 'p',
  packTitle: 'A pack',
  entities: [{ id: 'russia', kind: 'place', role: 'place', name: 'Russia', about: '', briefs: [] }],
  names: [name('Russia', 0), name('Россия', 0, ['MID']), name('روسيا', 0)],
  briefs: [],
}

function whyMarked(matched: string) {
  const ask = { matched, entities: ['p/russia'], pageEntities: [], briefs: 1 }
  return cardContent([lexicon], ask, () => []).entities[0]?.why
}

test('a card tells which name of its entity the page has', () => {
  expect(whyMarked('RUSSIA')).toMatchObject({ name: 'Russia', isAlias: false, sources: [] })
  expect(whyMarked('Россия')).toMatchObject({
    name: 'Россия',
    isAlias: true,
    sources: ['MID'],
    disputed: true,
  })
})

test('a card tells of which name the page has a form', () => {
  expect(whyMarked('Россией')).toMatchObject({ matched: 'Россией', name: 'Россия', sources: ['MID'] })
  expect(whyMarked('وروسيا')).toMatchObject({ matched: 'وروسيا', name: 'روسيا' })
  expect(whyMarked('Russias')).toMatchObject({ matched: 'Russias', name: 'Russia', isAlias: false })
})
