import { expect, test } from 'vitest'
import { listNeighbours } from '../../../../data/match/context/list-neighbours'

test.each([
  ['by Sofacy, ', ' came', ['by sofacy', 'sofacy']],
  ['', ', “Fancy Bear” and others', ['fancy', 'fancy bear', 'fancy bear” and', 'fancy bear” and others']],
  ['Conti/', '/Hive', ['conti', 'hive']],
  ['Emotet and ', ' or\tQakbot', ['emotet', 'qakbot']],
  ['Emotet, and ', ' is', ['emotet']],
  ['AT&T; ', '', ['at&t', 't']],
  ['Élan et ', ' oder Größe', ['élan', 'größe']],
  ['北京、', '、東京', ['北京', '東京']],
])('a name may stand beside a name in the list %s…%s', (before, after, texts) => {
  expect(new Set(listNeighbours(before, after))).toEqual(new Set(texts))
})

test.each([
  ['the big ', ' came back'],
  ['the band ', ' order'],
  ['', ''],
  ['said: ', '. And'],
  ['the author ', ' online'],
])('there is no list in %s…%s', (before, after) => {
  expect(listNeighbours(before, after)).toEqual([])
})
