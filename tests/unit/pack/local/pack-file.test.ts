import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocalPack } from '../../../../data/pack/local/local-pack'
import { parsePackFile, writePackFile } from '../../../../data/pack/local/pack-file'
import { jsonBytes, sampleBrief, sampleEntity } from '../../../support/sample-folder'

const pack: LocalPack = {
  packId: 'carriers',
  title: 'Carriers',
  publisher: 'Example',
  about: 'Breaches of carriers.',
  licence: 'CC BY 4.0',
  briefs: [sampleBrief()],
  entities: [sampleEntity()],
}

/** The file of a pack in which something was changed. */
function changed(over: Partial<Record<keyof LocalPack, unknown>>) {
  return jsonBytes({ format: 'inbrief-pack', spec: 1, pack: { ...pack, ...over } })
}

describe('a pack in one file', () => {
  it('is the same pack when it is opened', () => {
    expect(parsePackFile(jsonBytes(writePackFile(pack)))).toEqual({ ok: true, value: pack })
  })

  it.each([
    ['another file', jsonBytes({ type: 'bundle' }), 'format'],
    ['no JSON', jsonBytes('{'), 'not JSON'],
    ['a key that reaches a prototype', jsonBytes('{"__proto__":{}}'), '__proto__'],
    ['an id that stands twice', changed({ briefs: [sampleBrief(), sampleBrief()] }), 'stands twice'],
    ['a dead reference', changed({ entities: [] }), 'names an entity that is not there'],
    ['a name that turns the reading order', changed({ title: 'a\u202eb' }), 'pack.title: a bidirectional'],
    [
      'a brief without a date',
      changed({ briefs: [{ ...sampleBrief(), date: 'soon' }] }),
      'pack.briefs.0.date',
    ],
  ])('is refused where it is %s', (_, bytes, says) => {
    expect(parsePackFile(bytes)).toEqual({ ok: false, problem: expect.stringContaining(says) })
  })

  it('is refused or whole, whatever byte is changed', () => {
    const bytes = jsonBytes(writePackFile(pack))
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const broken = bytes.slice()
        broken[at] = byte
        const parsed = parsePackFile(broken)
        if (parsed.ok) expect(parsePackFile(jsonBytes(writePackFile(parsed.value)))).toEqual(parsed)
        else expect(parsed.problem.length).toBeLessThanOrEqual(300)
      }),
    )
  })
})
