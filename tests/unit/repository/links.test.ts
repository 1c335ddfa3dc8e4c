import { describe, expect, it } from 'vitest'
import { brokenLinks } from '../../support/broken-links'
import { listFiles, readProjectFile } from '../../support/repository'

describe('the links of the Markdown files', () => {
  it('lead to files and headings that are there', () => {
    const files = listFiles()
    const documents = files.filter((path) => path.endsWith('.md'))
    expect(documents).toContain('README.md')
    expect(documents.flatMap((path) => brokenLinks(path, files, readProjectFile))).toEqual([])
  })
})

describe('a broken link is found', () => {
  const texts: Record<string, string> = {
    'docs/a.md': '# One\n\n## It’s `two`, *three*\n\n```md\n# Code\n```\n',
    'docs/b.md': '',
  }
  const brokenIn = (text: string) =>
    brokenLinks('docs/b.md', Object.keys(texts), (path) =>
      path === 'docs/b.md' ? text : (texts[path] ?? ''),
    )

  it.each([
    ['a file that is not there', '[c](c.md)', 'no file c.md'],
    ['a picture that is not there', '<img src="c.png" />', 'no file c.png'],
    ['a heading that is not there', '[a](a.md#four)', 'no heading a.md#four'],
    ['a heading in code', '[a](a.md#code)', 'no heading a.md#code'],
    ['a heading of the same file', '[b](#one)', 'no heading #one'],
  ])('to %s', (_what, text, says) => {
    expect(brokenIn(text)).toEqual([`docs/b.md: ${says}`])
  })

  it('and no other', () => {
    const right =
      '[a](a.md) [2](a.md#its-two-three) [up](../docs) [web](https://example.com/#x) `[no](no.md)`'
    expect(brokenIn(right)).toEqual([])
  })
})
