// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { type AddOutcome, AddSource } from '../../components/settings/AddSource'
import { Ledger } from '../../components/settings/Ledger'
import { MarksForm } from '../../components/settings/MarksForm'
import { PackList } from '../../components/settings/PackList'
import type { PackEntry } from '../../components/settings/pack-entry'
import { SitesOff } from '../../components/settings/SitesOff'
import { UndoToast } from '../../components/UndoToast'
import { defaultSettings } from '../../data/store/settings'
import type { SyncErrorCode } from '../../data/sync/sync-error'
import type { BriefChange, SyncResult } from '../../data/sync/sync-progress'
import { mount } from '../support/mount'

const nowMs = new Date(2026, 10, 23, 12).getTime()

const entry: PackEntry = {
  sourceId: 's',
  origin: { kind: 'address', address: 'https://packs.example/latest.json' },
  pack: {
    title: 'Telecom law',
    publisher: 'Institute',
    about: 'Weekly.',
    licence: 'CC-BY-4.0',
    notices: ['Names © Example.'],
    packId: 'law',
    version: 41,
    published: '2026-11-20T08:00:00Z',
    otherVersion: 40,
    briefs: 312,
    entities: 1,
    bytes: 2_340_000,
    isStale: false,
  },
  lastResult: null,
  lastChange: null,
  nextTryMs: null,
  progress: null,
  fingerprint: '3f2a 91c0',
}

function mountPacks(over: Partial<PackEntry> | null, restored: string | null = null) {
  const props = {
    nowMs,
    restored,
    onSync: vi.fn(),
    onCancel: vi.fn(),
    onRemove: vi.fn(),
    onAllowHost: vi.fn(),
    onRollBack: vi.fn(),
    privatePacks: [],
    onPrivate: vi.fn(),
    onExport: vi.fn(),
    hrefOf: (pack: string, brief: string) => `#${pack}/${brief}`,
  }
  return { ...mount(<PackList entries={over ? [{ ...entry, ...over }] : []} {...props} />), ...props }
}

describe('the list of packs', () => {
  it('tells what a pack is, how large, and where it comes from', () => {
    const { text } = mountPacks({})
    expect(text('.pack-head h3')).toBe('Telecom law')
    expect(text('.pack-figures')).toBe('312 briefs1 entity2.3 MBversion 41, 20 Nov 2026')
    expect(text('.pack-sync')).toBe('Never synced.')
    expect(text('.pack-origin')).toContain('3f2a 91c0')
  })

  it.each<[SyncResult, string]>([
    [
      { kind: 'synced', atMs: nowMs, version: 2, changes: { added: 4, revised: 2, withdrawn: 1 } },
      'Synced today at 12:00: 4 new, 2 revised, 1 withdrawn.',
    ],
    [{ kind: 'upToDate', atMs: nowMs - 86_400_000 }, 'Synced yesterday at 12:00: up to date.'],
  ])('tells how the last sync ended: %o', (lastResult, words) => {
    expect(mountPacks({ lastResult }).text('.pack-sync')).toBe(words)
  })

  it('lists the briefs that a sync has changed, and opens each', () => {
    const list: BriefChange[] = [
      { id: 'a', title: 'Carriers', change: 'added' },
      { id: 'b', title: 'Cables', change: 'withdrawn' },
    ]
    const changes = { added: 3, revised: 0, withdrawn: 1, list }
    const { root, text } = mountPacks({ lastResult: { kind: 'synced', atMs: nowMs, version: 2, changes } })
    expect([...root.querySelectorAll('.pack-changes li')].map((item) => item.textContent)).toEqual([
      'new Carriers',
      'withdrawn Cables',
    ])
    expect([...root.querySelectorAll('.pack-changes a')].map((link) => link.getAttribute('href'))).toEqual([
      '#law/a',
      '#law/b',
    ])
    expect(text('.pack-changes')).toContain('And 2 more.')
  })

  it('still tells what the last new version changed when nothing is new', () => {
    const list: BriefChange[] = [{ id: 'a', title: 'Carriers', change: 'revised' }]
    const changes = { added: 0, revised: 1, withdrawn: 0, list }
    const { text } = mountPacks({
      lastResult: { kind: 'upToDate', atMs: nowMs },
      lastChange: { kind: 'synced', atMs: nowMs - 86_400_000, version: 41, changes },
    })
    expect(text('.pack-sync')).toContain('Last changed yesterday at 12:00: 1 revised.')
    expect(text('.pack-changes')).toContain('revised Carriers')
  })

  it('tells when a pack is synced next, and warns of an address that is not encrypted', () => {
    const lastResult: SyncResult = { kind: 'upToDate', atMs: nowMs }
    const daily = mountPacks({ lastResult, nextTryMs: nowMs + 86_400_000 })
    expect(daily.text('.pack-sync')).toBe('Synced today at 12:00: up to date. Next tomorrow at 12:00.')
    const plain = mountPacks({ origin: { kind: 'address', address: 'http://packs.example/latest.json' } })
    expect(plain.text()).toContain('not encrypted')
    const local = mountPacks({ origin: { kind: 'address', address: 'http://127.0.0.1:8080/latest.json' } })
    expect(local.text()).not.toContain('not encrypted')
  })

  it('shows the licence, and the notices of what was taken over from others', () => {
    const notices = [...mountPacks({}).root.querySelectorAll('.pack-origin')].at(-1)?.textContent
    expect(notices).toBe(
      'Licence and sourcesLicence: CC-BY-4.0It includes the work of others, who ask for these notices:Names © Example.',
    )
  })

  it('switches to the other version that is kept', async () => {
    const { click, findButton, onRollBack } = mountPacks({})
    await click(findButton('Go back to version 40 of Telecom law'))
    expect(onRollBack).toHaveBeenCalledOnce()
  })

  it('explains a failed sync, says what to do, and keeps the details for the curious', () => {
    const lastResult: SyncResult = { kind: 'failed', atMs: nowMs, code: 'offline', detail: 'no route' }
    const { text } = mountPacks({ lastResult })
    expect(text('.complaint')).toBe(
      'Not synced today at 12:00. Your computer is offline. Sync again once you are connected. What you had before is untouched.',
    )
    expect(text('code')).toBe('offline: no route')
  })

  it('speaks of what was there before only where there was something', () => {
    const lastResult: SyncResult = { kind: 'failed', atMs: nowMs, code: 'notFound', detail: '' }
    expect(mountPacks({ lastResult }).text('.complaint')).toContain('What you had before is untouched.')
    expect(mountPacks({ lastResult, pack: null }).text('.complaint')).not.toContain('before')
  })

  it('shows a sync under way with its step, percent and bytes, and cancels it', async () => {
    const { text, find, findButton, click, onCancel, onSync } = mountPacks({
      progress: { sourceId: 's', step: 'downloading', doneBytes: 500_000, totalBytes: 2_000_000 },
    })
    expect(text('.sync-status-step')).toBe('Downloading25%, 500 kB of 2.0 MB')
    expect(find<HTMLProgressElement>('progress').value).toBe(25)
    // Neither to be pressed twice nor gone, so that the focus stays with whoever has pressed it.
    const sync = findButton('Sync Telecom law')
    expect(sync.getAttribute('aria-disabled')).toBe('true')
    await click(sync)
    expect(onSync).not.toHaveBeenCalled()
    await click(findButton('Cancel'))
    expect(onCancel).toHaveBeenCalledWith('s')
    expect(document.activeElement).toBe(sync)
  })

  it('promises no percentage before the size is known', () => {
    const { find, text } = mountPacks({
      progress: { sourceId: 's', step: 'checking', doneBytes: 0, totalBytes: 0 },
    })
    expect(find('progress').hasAttribute('value')).toBe(false)
    expect(text('.sync-status-step')).toBe('Asking for the newest version')
  })

  it('has no sync for the pack that ships with the extension', () => {
    const { root, text } = mountPacks({ origin: { kind: 'starter' } })
    expect(root.querySelector('[aria-label^=Sync]')).toBeNull()
    expect(text('.pack-sync')).toBe('Comes with Inbrief and is updated with it.')
  })

  it('offers to let Inbrief read the host of a server that did not answer, and only then', async () => {
    const failed = (code: SyncErrorCode): SyncResult => ({ kind: 'failed', atMs: nowMs, code, detail: '' })
    const allow = 'Let Inbrief read packs.example and try again'
    const { findButton, click, onAllowHost } = mountPacks({ lastResult: failed('unreachable') })
    await click(findButton(allow))
    expect(onAllowHost).toHaveBeenCalledOnce()
    expect(mountPacks({ lastResult: failed('badChunk') }).text('.pack-sync')).not.toContain(allow)
  })

  it('names a source by its host until its pack has come', () => {
    expect(mountPacks({ pack: null }).text('h3')).toBe('packs.example')
    // With its folder: a host may have several.
    const origin = { kind: 'address', address: 'https://packs.example/law/latest.json' } as const
    expect(mountPacks({ pack: null, origin }).text('h3')).toBe('packs.example/law')
  })

  it('raises no alarm about a sync that the reader has cancelled', () => {
    const lastResult: SyncResult = { kind: 'failed', atMs: nowMs, code: 'cancelled', detail: '' }
    const { text, root } = mountPacks({ lastResult })
    expect(text('.pack-sync')).toContain('You cancelled the sync.')
    expect(root.querySelector('.complaint')).toBeNull()
  })

  it('gives the focus to the pack that was brought back', () => {
    const { findButton } = mountPacks({}, entry.sourceId)
    expect(document.activeElement).toBe(findButton('Remove Telecom law'))
  })

  it('asks for sync and removal of the pack that was meant', async () => {
    const { findButton, click, onSync, onRemove } = mountPacks({})
    await click(findButton('Sync Telecom law'))
    await click(findButton('Remove Telecom law'))
    expect(onSync).toHaveBeenCalledWith('s')
    expect(onRemove).toHaveBeenCalledWith(entry)
  })

  it('says what it means that there is none', () => {
    expect(mountPacks(null).text('.empty')).toContain('no name is marked')
  })
})

describe('adding a source', () => {
  function mountForm(outcome: AddOutcome = 'added') {
    const onAdd = vi.fn(async () => outcome)
    const mounted = mount(<AddSource onAdd={onAdd} />)
    const box = mounted.find<HTMLInputElement>('input')
    return { ...mounted, onAdd, box, note: () => mounted.text('.add-source-note') }
  }

  it('keeps quiet about an address that is still being typed', async () => {
    const { box, type, note } = mountForm()
    await type(box, 'htt')
    expect(note()).toBe('Paste the address or share link that the publisher gave you.')
    expect(box.getAttribute('aria-invalid')).toBe('false')
  })

  it.each([
    ['', 'Enter the address of a pack.'],
    ['not an address', 'This is not an address.'],
    ['ftp://packs.example/latest.json', 'A pack is fetched over https.'],
    ['https://me:secret@packs.example/', 'The address holds a user name or a password.'],
    ['https://packs.example/latest.json#ed25519=abc', 'The key after # is incomplete.'],
  ])('explains what is wrong with "%s" and asks nothing', async (address, words) => {
    const { box, type, click, findButton, note, onAdd } = mountForm()
    await type(box, address)
    await click(findButton('Add'))
    expect(note()).toContain(words)
    expect(box.getAttribute('aria-invalid')).toBe('true')
    expect(onAdd).not.toHaveBeenCalled()
  })

  it('warns of plain http, but not on this computer', async () => {
    const { box, type, note } = mountForm()
    await type(box, 'http://packs.example/latest.json')
    expect(note()).toContain('Over http')
    await type(box, 'http://localhost:8080/latest.json')
    expect(note()).not.toContain('Over http')
  })

  it('says that a share link pins the key', async () => {
    const { box, type, note } = mountForm()
    await type(box, `https://packs.example/latest.json#ed25519=${'A'.repeat(43)}`)
    expect(note()).toContain('names the publisher’s key')
  })

  it('adds, empties the field and tells so', async () => {
    const { box, type, click, findButton, note, onAdd } = mountForm()
    await type(box, ' https://packs.example/latest.json ')
    await click(findButton('Add'))
    expect(onAdd).toHaveBeenCalledWith('https://packs.example/latest.json')
    await vi.waitFor(() => expect(note()).toBe('Added. Its first sync has begun.'))
    expect(box.value).toBe('')
  })

  it('is not pressed twice, and keeps the focus meanwhile', async () => {
    const onAdd = vi.fn(() => new Promise<AddOutcome>(() => undefined))
    const { type, click, findButton, find } = mount(<AddSource onAdd={onAdd} />)
    await type(find<HTMLInputElement>('input'), 'https://packs.example/latest.json')
    findButton('Add').focus()
    await click(findButton('Add'))
    const adding = findButton('Adding…')
    await click(adding)
    expect(onAdd).toHaveBeenCalledOnce()
    expect(adding.disabled).toBe(false)
    expect(document.activeElement).toBe(adding)
  })

  it('keeps the address when adding failed', async () => {
    const { box, type, click, findButton, note } = mountForm('failed')
    await type(box, 'https://packs.example/latest.json')
    await click(findButton('Add'))
    await vi.waitFor(() => expect(note()).toBe('The pack could not be added. Try again.'))
    expect(box.value).toBe('https://packs.example/latest.json')
  })
})

describe('the form for marks', () => {
  it('changes one choice and keeps the others', async () => {
    const onChange = vi.fn()
    const { root, click } = mount(
      <MarksForm marks={defaultSettings.marks} hover={defaultSettings.hover} onChange={onChange} />,
    )
    for (const choice of root.querySelectorAll('.choice input:not(:checked)')) await click(choice)
    expect(onChange.mock.calls.map(([changes]) => changes)).toEqual([
      { marks: { style: 'clear', scope: 'first' } },
      { marks: { style: 'subtle', scope: 'all' } },
      { hover: { dwellMs: 150, onlyWithAlt: false } },
      { hover: { dwellMs: 700, onlyWithAlt: false } },
      { hover: { dwellMs: 300, onlyWithAlt: true } },
    ])
  })

  it.each([
    ['first', 5],
    ['all', 6],
  ] as const)('marks the sample as "%s" would', (scope, count) => {
    const { root } = mount(
      <MarksForm
        marks={{ style: 'clear', scope }}
        hover={defaultSettings.hover}
        onChange={() => undefined}
      />,
    )
    expect(root.querySelectorAll('.sample-clear')).toHaveLength(count)
  })
})

describe('what is off', () => {
  it('lists sites, ends a pause and turns marks on', async () => {
    const props = { onTurnOnEverywhere: vi.fn(), onEndPause: vi.fn(), onRemove: vi.fn() }
    const { root, findButton, click } = mount(
      <SitesOff sites={['a.example', 'b.example']} everywhereOff pausedUntilMs={nowMs} {...props} />,
    )
    await click(findButton('Turn on marks for b.example'))
    expect(props.onRemove).toHaveBeenCalledWith('b.example')
    for (const button of root.querySelectorAll('.notice button')) await click(button)
    expect(props.onTurnOnEverywhere).toHaveBeenCalledOnce()
    expect(props.onEndPause).toHaveBeenCalledOnce()
  })

  it.each([
    [false, 'from the toolbar', 'off everywhere'],
    [true, 'off everywhere', 'from the toolbar'],
  ])('says where to turn a site off when none is, unless all are: %s', (everywhereOff, says, saysNot) => {
    const none = () => undefined
    const { text } = mount(
      <SitesOff
        sites={[]}
        everywhereOff={everywhereOff}
        pausedUntilMs={null}
        onTurnOnEverywhere={none}
        onEndPause={none}
        onRemove={none}
      />,
    )
    expect(text()).toContain(says)
    expect(text()).not.toContain(saysNot)
  })
})

describe('the ledger', () => {
  const rest = { nowMs, total: 1, onShowMore: vi.fn(), onExport: vi.fn() }

  it('says how many requests there are, and shows more of them', async () => {
    const entries = [{ atMs: nowMs, url: 'https://packs.example/latest.json', status: 200, bytes: 7 }]
    const { text, click, findButton } = mount(<Ledger entries={entries} {...rest} total={1204} />)
    expect(text('.ledger-foot')).toContain('The newest 1 of 1,204 requests')
    await click(findButton('Show more'))
    await click(findButton('Save all as a file'))
    expect(rest.onShowMore).toHaveBeenCalledOnce()
    expect(rest.onExport).toHaveBeenCalledOnce()
  })

  it('lists requests, also those that nobody answered', () => {
    const entries = [{ atMs: nowMs, url: 'https://packs.example/latest.json', status: null, bytes: 0 }]
    const { root } = mount(<Ledger entries={entries} {...rest} />)
    const cells = [...root.querySelectorAll('td')].map((cell) => cell.textContent)
    expect(cells).toEqual(['today at 12:00', 'https://packs.example/latest.json', 'none', '0 bytes'])
  })

  it('says that there was none', () => {
    expect(mount(<Ledger entries={[]} {...rest} />).text()).toContain('No requests yet.')
  })
})

describe('undo', () => {
  it('is offered by name and announced', async () => {
    const props = { onUndo: vi.fn(), onDismiss: vi.fn() }
    const { text, find, findButton, click } = mount(<UndoToast what="Telecom law" {...props} />)
    expect(find('.toast').getAttribute('role')).toBe('status')
    expect(text()).toContain('Removed Telecom law')
    await click(findButton('Undo'))
    await click(findButton('Dismiss'))
    expect(props.onUndo).toHaveBeenCalledOnce()
    expect(props.onDismiss).toHaveBeenCalledOnce()
  })
})
