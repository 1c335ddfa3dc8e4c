import { describe, expect, test } from 'vitest'
import { planRelease } from '../../../scripts/release-plan.mjs'

const changelog = '# Changelog\n\n## Unreleased\n\n- PDFs.\n\n## 0.1.0 (2026-01-02)\n\n- Names.\n'
const given = { version: '0.2.0', last: '0.1.0', changelog, today: '2026-03-04' }

describe('a release', () => {
  test('dates what the changelog says under its version, and leaves room for the next', () => {
    const { notes, changelog: next } = planRelease(given)
    expect(notes).toBe('- PDFs.')
    expect(next).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-03-04)\n\n- PDFs.\n\n## 0.1.0 (2026-01-02)\n\n- Names.\n',
    )
  })

  test('tests before anything is written, and tags last', () => {
    const { before, after } = planRelease(given)
    expect(before).toEqual([['npm', 'test']])
    expect(after.at(-1)).toEqual(['git', 'tag', 'v0.2.0'])
  })

  test.each(['0.1.1', '0.2.0', '0.10.0', '1.0.0'])('may be %s after 0.1.0', (version) => {
    expect(() => planRelease({ ...given, version })).not.toThrow()
  })

  test.each([
    ['', 'Say which version'],
    ['v0.2.0', 'Say which version'],
    ['0.2', 'Say which version'],
    ['0.1.0', '0.1.0 is not newer than 0.1.0'],
    ['0.0.9', '0.0.9 is not newer than 0.1.0'],
  ])('may not be %j', (version, reason) => {
    expect(() => planRelease({ ...given, version })).toThrow(reason)
  })

  test('needs something to say', () => {
    const silent = changelog.replace('- PDFs.\n\n', '')
    expect(() => planRelease({ ...given, changelog: silent })).toThrow('says nothing under "## Unreleased"')
    expect(() => planRelease({ ...given, changelog: '# Changelog\n' })).toThrow('says nothing')
  })
})
