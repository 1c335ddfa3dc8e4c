import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeZip } from '../../../scripts/zip/write-zip'

const bytes = (text: string) => new TextEncoder().encode(text)
const files: [string, Uint8Array][] = [
  ['manifest.json', bytes('{}')],
  ['b/two.js', bytes('two')],
  ['a.js', bytes('one '.repeat(1000))],
]

describe('a package', () => {
  test('is the same bytes whatever the order of its files and whenever it is made', () => {
    expect(writeZip(new Map([...files].reverse()))).toEqual(writeZip(new Map(files)))
  })

  test('holds every file as it was', () => {
    expect(unzipSync(writeZip(new Map(files)))).toEqual(Object.fromEntries(files))
  })
})
