// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { AddSource } from '../../components/settings/AddSource'
import { PackList } from '../../components/settings/PackList'
import type { PackEntry } from '../../components/settings/pack-entry'
import { syncErrorText } from '../../components/settings/sync-error-text'
import { syncErrorCodes } from '../../data/sync/sync-error'
import { mount } from '../support/mount'

const nowMs = new Date(2026, 10, 23, 12).getTime()
const nothing = () => {}

const pack: NonNullable<PackEntry['pack']> = {
  title: 'Sample pack',
  publisher: 'Example Desk',
  about: 'About.',
  packId: 'sample',
  version: 2,
  published: '2026-11-20T08:00:00Z',
  licence: null,
  notices: [],
  otherVersion: null,
  briefs: 3,
  entities: 3,
  bytes: 3000,
  isStale: false,
}

function shown(over: Partial<PackEntry>, packOver: Partial<typeof pack> = {}) {
  const entry: PackEntry = {
    sourceId: 's',
    origin: { kind: 'address', address: 'https://packs.example/latest.json' },
    pack: { ...pack, ...packOver },
    lastResult: null,
    lastChange: null,
    nextTryMs: nowMs + 60_000,
    progress: null,
    fingerprint: null,
    ...over,
  }
  const acts = {
    restored: null,
    onSync: nothing,
    onCancel: nothing,
    onRemove: nothing,
    onAllowHost: nothing,
    onRollBack: nothing,
    privatePacks: [],
    onPrivate: nothing,
    onExport: nothing,
  }
  return mount(<PackList entries={[entry]} nowMs={nowMs} {...acts} hrefOf={() => '#'} />)
}

describe('what settings say of a fault', () => {
  const rolledBack = { kind: 'failed', atMs: nowMs, code: 'rolledBack', detail: '' } as const

  it('30 rollback: quiet while what is here is fresh, and an alert once it is past its expiry', () => {
    const quiet = shown({ lastResult: rolledBack })
    expect(quiet.root.querySelector('.complaint')).toBeNull()
    expect(quiet.text()).toContain('you keep yours')
    const loud = shown({ lastResult: rolledBack }, { isStale: true })
    expect(loud.text('.complaint')).toContain(syncErrorText('rolledBack').what)
  })

  it('32 expired: a note since when it is stale, and all of it is still there', () => {
    const { text } = shown({}, { isStale: true })
    expect(text('.pack-stale')).toContain('can still be read')
    expect(text('.pack-figures')).toContain('3 briefs')
  })

  it('27 plain http host: a warning before and after it is added', async () => {
    expect(
      shown({ origin: { kind: 'address', address: 'http://packs.example/latest.json' } }).text(),
    ).toContain('not encrypted')
    const add = mount(<AddSource onAdd={async () => 'added'} />)
    await add.type(add.find<HTMLInputElement>('input'), 'http://packs.example/latest.json')
    expect(add.text()).toContain('Over http')
  })

  it.each(syncErrorCodes)('%s is told in words, with what to do next and the next try', (code) => {
    const { text, root } = shown(
      { lastResult: { kind: 'failed', atMs: nowMs, code, detail: 'why' } },
      { isStale: true },
    )
    expect(text('.pack-sync')).toContain(syncErrorText(code).what)
    expect(text('.pack-sync')).toContain(syncErrorText(code).next)
    expect(text('.pack-sync')).toMatch(/Next (try )?today/)
    // With alarm, except where it is what the reader has asked for.
    expect(root.querySelector('.complaint') === null).toBe(code === 'cancelled')
  })
})
