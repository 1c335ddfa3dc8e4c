import { describe, expect, it } from 'vitest'
import { deriveSummary } from '../../../data/brief/derive-summary'

const points = (...texts: string[]) => texts.map((text) => ({ text, sources: [] }))

describe('a summary that nobody wrote', () => {
  it('is the first two points', () => {
    expect(deriveSummary(points('One.', 'Two.', 'Three.'))).toBe('One. Two.')
  })
  it('parts points that have no full stop', () => {
    expect(deriveSummary(points('One', 'Two'))).toBe('One. Two')
  })
  it('leaves out the second point where both are too long', () => {
    expect(deriveSummary(points('One.', 'x'.repeat(525)))).toBe('One.')
  })
  it('cuts a first point that is too long at a word', () => {
    expect(deriveSummary(points('alpha beta, gamma delta'), 14)).toBe('alpha beta…')
  })
  it('is no longer than allowed, even of one long word', () => {
    expect([...deriveSummary(points('🔒'.repeat(600)))]).toHaveLength(525)
  })
  it('is empty where there is no point', () => {
    expect(deriveSummary([])).toBe('')
  })
})
