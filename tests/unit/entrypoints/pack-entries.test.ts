import { describe, expect, it } from 'vitest'
import type { SourceRow } from '../../../data/store/own-db'
import type { PackSummary } from '../../../data/store/packs'
import { starterSourceId } from '../../../data/store/starter-source-id'
import { packEntries } from '../../../entrypoints/options/pack-entries'

const pack = (sourceId: string): PackSummary => ({
  packId: `pack-of-${sourceId}`,
  sourceId,
  title: sourceId,
  publisher: 'P',
  about: '',
  licence: null,
  notices: [],
  version: 1,
  published: '2026-01-01T00:00:00Z',
  expires: '2026-06-01T00:00:00Z',
  bytes: 1,
  briefs: 1,
  entities: 1,
  names: 1,
  activatedAtMs: 0,
  otherVersion: null,
})
const source = (id: string): SourceRow => ({
  id,
  address: `https://${id}.example/latest.json`,
  pinnedKey: null,
  keyset: null,
  packId: null,
  floor: null,
  addedAtMs: 0,
  removedAtMs: null,
  lastResult: null,
})
const none = {
  localPacks: [],
  underWay: [],
  fingerprints: new Map<string, string>(),
  nowMs: Date.parse('2026-07-01'),
}

describe('the packs in settings', () => {
  it('are the starter pack and then every source, also one whose pack has not come', () => {
    const packs = [pack('b'), pack(starterSourceId)]
    const entries = packEntries({ ...none, packs, sources: [source('a'), source('b')] })
    expect(entries.map((entry) => [entry.sourceId, entry.pack?.title ?? null])).toEqual([
      [starterSourceId, starterSourceId],
      ['a', null],
      ['b', 'b'],
    ])
  })

  it('are stale past their date, except the one that ships with the extension', () => {
    const packs = [pack('b'), pack(starterSourceId)]
    const entries = packEntries({ ...none, packs, sources: [source('b')] })
    expect(entries.map((entry) => entry.pack?.isStale)).toEqual([false, true])
  })

  it('show the sync and the key of their own source', () => {
    const progress = { sourceId: 'b', step: 'checking' as const, doneBytes: 0, totalBytes: 0 }
    const entries = packEntries({
      ...none,
      packs: [],
      sources: [source('a'), source('b')],
      underWay: [progress],
      fingerprints: new Map([['a', '3f2a']]),
    })
    expect(entries.map((entry) => [entry.progress, entry.fingerprint])).toEqual([
      [null, '3f2a'],
      [progress, null],
    ])
  })

  it('end with the reader’s own briefs and the files that were opened', () => {
    const local = (packId: string, fileName: string | null, addedAtMs: number) => ({
      packId,
      fileName,
      addedAtMs,
    })
    const entries = packEntries({
      ...none,
      packs: [pack('local/file-heron')],
      sources: [source('a')],
      localPacks: [local('file-heron', 'heron.json', 1), local('my-briefs', null, 2)],
    })
    expect(entries.map(({ origin }) => origin)).toEqual([
      { kind: 'address', address: 'https://a.example/latest.json' },
      { kind: 'own' },
      { kind: 'file', fileName: 'heron.json' },
    ])
    expect(entries.at(-1)?.pack?.isStale).toBe(false)
  })
})
