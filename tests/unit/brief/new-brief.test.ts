import { expect, it } from 'vitest'
import { newBriefMarkdown } from '../../../data/brief/new-brief'
import { parseBrief } from '../../../data/brief/parse-brief'

it('a new brief begins without mistakes', () => {
  const { brief, problems } = parseBrief(newBriefMarkdown('2026-11-26'), 'new')
  expect(problems).toEqual([])
  expect(brief?.date).toBe('2026-11-26')
  expect(brief?.happened[0]?.sources).toEqual([1])
})
