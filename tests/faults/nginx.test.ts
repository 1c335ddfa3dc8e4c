import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { packLimits } from '../../data/pack/format'
import { recordSync } from '../bench/sync/record-sync'
import { findNginx } from '../support/nginx'
import { pathsOf } from '../support/signed-pack'

const program = findNginx()

it.skipIf(!program)(
  `a real nginx with gzip serves a pack: no change costs one request, one edited brief three${program ? '' : ' (nginx is not installed)'}`,
  async () => {
    const [first, same, edited] = await recordSync(program ?? '')
    expect(first?.result).toMatchObject({ kind: 'synced', changes: { added: 144 } })
    expect(first?.requests).toHaveLength(first?.pack.files.size ?? 0)
    const wholeManifest = first?.requests.find((one) => one.path.startsWith('m/'))
    expect(wholeManifest?.encoding).toBe('gzip')
    expect(wholeManifest?.bytes).toBeLessThan(first?.pack.release.manifest.size ?? 0)

    expect(same?.result).toMatchObject({ kind: 'upToDate' })
    expect(same?.requests.map((one) => one.path)).toEqual(['latest.json'])
    expect(same?.requests[0]?.bytes).toBeLessThanOrEqual(packLimits.latestBytes)

    expect(edited?.result).toMatchObject({ kind: 'synced', changes: { revised: 1, added: 0, withdrawn: 0 } })
    const [latest, manifest, chunk, ...rest] = edited?.requests.map((one) => one.path) ?? []
    expect([latest, manifest]).toEqual(['latest.json', edited && pathsOf(edited.pack, 'm')[0]])
    expect(chunk).toMatch(/^c\//)
    expect(rest).toEqual([])
  },
)
