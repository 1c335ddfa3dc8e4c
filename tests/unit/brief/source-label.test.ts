import { describe, expect, it } from 'vitest'
import { sourceLabel } from '../../../data/brief/source-label'
import { textLimits } from '../../../data/brief/text-limits'

const url = 'https://example.com/docks'

describe('the label of a source', () => {
  it('ends without what led on to the next word', () => {
    expect(sourceLabel('Example Desk, 4 March 2024: ', url)).toBe('Example Desk, 4 March 2024')
    expect(sourceLabel('The plans of three docks –', url)).toBe('The plans of three docks')
  })

  it('is the host of the address where the text says nothing', () => {
    expect(sourceLabel('', url)).toBe('example.com')
    expect(sourceLabel(' – ', url)).toBe('example.com')
  })

  it('is cut by whole characters, and leaves no blank where it was cut', () => {
    expect(sourceLabel('🦩'.repeat(textLimits.sourceLabel + 1), url)).toBe(
      '🦩'.repeat(textLimits.sourceLabel),
    )
    const long = `${'x'.repeat(textLimits.sourceLabel - 1)} docks`
    expect(sourceLabel(long, url)).toBe('x'.repeat(textLimits.sourceLabel - 1))
  })

  it('is cut where it is a host, too', () => {
    const host = 'x'.repeat(textLimits.sourceLabel + 1)
    expect(sourceLabel('', `https://${host}/`)).toBe('x'.repeat(textLimits.sourceLabel))
  })
})
