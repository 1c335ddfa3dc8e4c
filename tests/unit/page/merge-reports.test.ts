import { expect, test } from 'vitest'
import type { PageReport } from '../../../data/messages/protocol'
import { mergeReports } from '../../../data/page/merge-reports'

const report = (host: string, ...mentions: PageReport['mentions']): PageReport => ({
  host,
  url: `https://${host}/`,
  title: host,
  state: 'ready',
  mentions,
})
const mention = (text: string, ...places: number[]) => ({
  entity: `pack/${text}`,
  text,
  count: places.length,
  places,
})

test('what frames mention is added to what the page mentions, which keeps its own name', () => {
  const page = report('page.example', mention('verizon', 0.1), mention('calea', 0.2, 0.3))
  const frame = report('frame.example', mention('calea', 0.5), mention('lumen', 0.6))
  expect(mergeReports([page, frame])).toEqual(
    report('page.example', mention('verizon', 0.1), mention('calea', 0.2, 0.3, 0.5), mention('lumen', 0.6)),
  )
})

test('a page without frames is told as it is', () => {
  const page = report('page.example', mention('verizon', 0.1))
  expect(mergeReports([page])).toEqual(page)
})
