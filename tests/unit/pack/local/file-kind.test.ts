import { describe, expect, it } from 'vitest'
import { findBriefKind, findJsonKind } from '../../../../data/pack/local/file-kind'

describe('what a file is', () => {
  it.each([
    ['a.md', 'markdownBrief'],
    ['A.MARKDOWN', 'markdownBrief'],
    ['a.b.txt', 'textBrief'],
    ['page.htm', 'htmlBrief'],
    ['a.json', null],
    ['a.constructor', null],
    ['noending', null],
  ])('tells a brief by its name: %s', (name, kind) => {
    expect(findBriefKind(name)).toBe(kind)
  })

  it.each<[unknown, string | null]>([
    [{ format: 'inbrief-pack' }, 'pack'],
    [{ format: 'inbrief-backup' }, 'backup'],
    [{ type: 'bundle', objects: [] }, null],
    [[{ 'Threat actor name': 'Aqua Blizzard' }], null],
    [{ payloadType: 'x', payload: '' }, 'publishedPack'],
    [[], null],
    [null, null],
    ['text', null],
  ])('tells JSON of our own by what stands at its top: %o', (top, kind) => {
    expect(findJsonKind(top)).toBe(kind)
  })
})
