import { describe, expect, test } from 'vitest'
import { hashesOfName } from '../../../data/match/name-hash'
import { keyTable } from '../../../data/match/name-keys'
import { runWhole } from '../../../data/slices/run-in-slices'

const hash = (text: string) => hashesOfName(text)?.full as number

/** For each name, the hashes that point to it. */
function keysOfNames(texts: readonly string[]): Map<string, Set<number>> {
  const names = texts.flatMap((text) => {
    const hashes = hashesOfName(text)
    return hashes ? [{ text, hashes }] : []
  })
  const { hashes, values } = runWhole(keyTable(names))
  const keys = new Map<string, Set<number>>(texts.map((text) => [text, new Set()]))
  for (const [i, key] of hashes.entries()) keys.get(texts[values[i] as number] as string)?.add(key)
  return keys
}

describe('the words that a name is told by', () => {
  const cases: [string, string[]][] = [
    ['Verizon', ['Verizon']],
    ['Salt Typhoon', ['Salt Typhoon']],
    ['SmokeLoader', ['Smoke Loader']],
    ['Bureau of Industry and Security', ['Bureau of', 'Bureau of Industry', 'Bureau of Industry and']],
    ['Microsoft Inc.', ['Microsoft Inc']],
  ]
  test.each(cases)('of %s are the whole, and its beginnings of two words and more', (name, keys) => {
    expect(keysOfNames([name]).get(name)).toEqual(new Set([name, ...keys].map(hash)))
  })

  test('are those behind a beginning that many names share', () => {
    const states = Array.from({ length: 40 }, (_, i) => `Ministry of State${String.fromCharCode(65 + i)}`)
    const keys = keysOfNames([...states, 'Bureau of Industry'])
    expect(keys.get('Ministry of StateA')).toEqual(new Set(['Ministry of StateA', 'StateA', 'A'].map(hash)))
    expect(keys.get('Bureau of Industry')).toContain(hash('Bureau of'))
  })
})
