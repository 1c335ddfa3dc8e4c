import { beforeAll, describe, expect, it } from 'vitest'
import type { Brief } from '../../../../data/brief/brief'
import type { Entity } from '../../../../data/brief/entity'
import { noWords } from '../../../../data/match/words/ordinary-words'
import { checkContent } from '../../../../data/pack/check-content'
import { compilePack } from '../../../../data/pack/compile-pack'
import { sha256Hex } from '../../../../data/pack/hash'
import { parseChunk, parseManifest, parseRelease } from '../../../../data/pack/schema'
import { runWhole } from '../../../../data/slices/run-in-slices'
import { starterAssets } from '../../../../scripts/starter-assets'
import { jsonBytes } from '../../../support/sample-folder'

describe('the starter pack', () => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  beforeAll(async () => {
    for (const { relativeDest, contents } of await starterAssets())
      files.set(relativeDest, jsonBytes(contents))
  })
  const bytesOf = (name: string) => files.get(`starter/${name}`) ?? new Uint8Array()

  it('is read by the extension as any pack is', async () => {
    const release = parseRelease(bytesOf('release.json'))
    if (!release.ok) throw new Error(release.problem)
    expect(release.value.packId).toBe('inbrief-starter')
    const manifest = parseManifest(bytesOf(`m/${release.value.manifest.sha256}.json`))
    if (!manifest.ok) throw new Error(manifest.problem)

    const briefs: Brief[] = []
    const entities: Entity[] = []
    for (const { sha256, kind } of manifest.value.chunks) {
      expect(await sha256Hex(new Uint8Array(bytesOf(`c/${sha256}.json`)))).toBe(sha256)
      const chunk = parseChunk(bytesOf(`c/${sha256}.json`), kind)
      if (!chunk.ok) throw new Error(chunk.problem)
      if (chunk.value.kind === 'briefs') briefs.push(...chunk.value.briefs)
      else entities.push(...chunk.value.entities)
    }
    const content = checkContent(manifest.value, { briefs, entities })
    if (!content.ok) throw new Error(content.problem)
    const { lexicon } = runWhole(
      compilePack({
        packId: 'inbrief-starter',
        manifest: manifest.value,
        briefs,
        entities,
        words: noWords,
      }),
    )
    const saltTyphoon = lexicon.entities.find((entity) => entity.name === 'Salt Typhoon')
    expect(saltTyphoon?.role).toBe('actor')
    expect(saltTyphoon?.briefs.length).toBeGreaterThan(0)
  })

  it('is valid for ten years', () => {
    const release = parseRelease(bytesOf('release.json'))
    if (!release.ok) throw new Error(release.problem)
    const { published, expires } = release.value
    expect(Number(expires.slice(0, 4)) - Number(published.slice(0, 4))).toBe(10)
  })
})
