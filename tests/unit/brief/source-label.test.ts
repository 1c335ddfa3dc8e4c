import { describe, expect, it } from 'vitest'
import { sourceLabel } from '../../../data/brief/source-label'
import { textLimits } from '../../../data/brief/text-limits'

describe('sourceLabel', () => {
  it('takes away what leads on from a label to its address', () => {
    expect(sourceLabel('Example Desk, 4 March 2024: ')).toBe('Example Desk, 4 March 2024')
    expect(sourceLabel('The plans of three docks –')).toBe('The plans of three docks')
  })

  it('leaves nothing of a label that is such a sign alone', () => {
    expect(sourceLabel(' – ')).toBe('')
  })

  it('cuts by whole characters, and leaves no blank where it has cut', () => {
    expect(sourceLabel('🦩'.repeat(textLimits.sourceLabel + 1))).toBe('🦩'.repeat(textLimits.sourceLabel))
    const long = `${'x'.repeat(textLimits.sourceLabel - 1)} docks`
    expect(sourceLabel(long)).toBe('x'.repeat(textLimits.sourceLabel - 1))
  })
})
