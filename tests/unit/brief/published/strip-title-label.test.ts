import { describe, expect, it } from 'vitest'
import { stripTitleLabel } from '../../../../data/brief/published/strip-title-label'

describe('the title of a published page', () => {
  it.each([
    'Intel Brief: Copyists reach the plans',
    'INTELLIGENCE BRIEFING: Copyists reach the plans',
    'Brief: Copyists reach the plans',
    'Weekly Threat Report #12: Copyists reach the plans',
    'Cyber Threat Assessment 2025-03: Copyists reach the plans',
    'Security advisory no. 7:  Copyists reach the plans',
  ])('loses the label of its kind: %s', (title) => {
    expect(stripTitleLabel(title)).toBe('Copyists reach the plans')
  })

  it.each([
    'Salt Typhoon: Copyists reach the plans',
    'Salt Typhoon Brief: Copyists reach the plans',
    'Report: Copyists reach the plans',
    'Analysis: Copyists reach the plans',
    'Risk: Copyists reach the plans',
    'In brief: Copyists reach the plans',
    'Threat Assessment: Ruritania',
    'Threat Brief:',
    'Brief:Copyists reach the plans',
    'Debrief: Copyists reach the plans',
    'Copyists reach the plans: an intel brief: part two',
  ])('keeps every other word: %s', (title) => {
    expect(stripTitleLabel(title)).toBe(title)
  })
})
