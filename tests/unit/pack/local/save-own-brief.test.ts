import { describe, expect, it } from 'vitest'
import { entityIdsOf } from '../../../../data/brief/brief'
import { emptyMyBriefs, type LocalPack } from '../../../../data/pack/local/local-pack'
import { findSameBrief, removeOwnBrief, saveOwnBrief } from '../../../../data/pack/local/save-own-brief'
import { briefMarkdown } from '../../../support/sample-folder'

function saved(pack: LocalPack, briefId: string | null, markdown: string) {
  const result = saveOwnBrief(pack, briefId, markdown)
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join())
  return result
}

describe('a brief of the reader’s own', () => {
  it('gets an id from its title', () => {
    const { pack, briefId } = saved(emptyMyBriefs, null, briefMarkdown())
    expect(briefId).toBe('hackers-reach-the-wiretap-systems-of-us-carriers')
    expect(pack.briefs.map(({ id }) => id)).toEqual([briefId])
  })

  it('gets an id of its own where another has the same title', () => {
    const first = saved(emptyMyBriefs, null, briefMarkdown())
    const second = saved(first.pack, null, briefMarkdown())
    expect(second.briefId).toBe(`${first.briefId}-2`)
    expect(second.pack.briefs).toHaveLength(2)
  })

  it('is refused where it is larger than a brief of a pack may be', () => {
    const points = Array.from({ length: 40 }, () => `- ${'ab '.repeat(600)}`).join('\n')
    const result = saveOwnBrief(emptyMyBriefs, null, briefMarkdown(['- China denied it. [2]', points]))
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'textTooLong', line: 1 }] })
  })

  it('may lack its sources and who is involved, unlike one that is published', () => {
    const markdown = '# Herons\n\nDate: 2026\n\n## What happened\n\n- They came back.\n'
    const { pack } = saved(emptyMyBriefs, null, markdown)
    expect(pack.briefs).toMatchObject([{ id: 'herons', sources: [], who: [] }])
  })

  it('is found by what it says, whatever its id', () => {
    const { pack } = saved(emptyMyBriefs, null, briefMarkdown())
    const [brief] = pack.briefs
    if (!brief) throw new Error('no brief')
    expect(findSameBrief(pack, { ...brief, id: 'other' })).toBe(brief)
    expect(findSameBrief(pack, { ...brief, title: 'Other' })).toBeUndefined()
  })

  it('makes an entity of every line that ends a branch', () => {
    const { pack } = saved(emptyMyBriefs, null, briefMarkdown())
    expect(pack.entities.map(({ id, kind }) => [id, kind])).toEqual([
      ['at-t', 'organisation'],
      ['lumen', 'organisation'],
      ['salt-typhoon', 'actor'],
    ])
    expect(pack.briefs.flatMap(entityIdsOf)).toEqual(['at-t', 'lumen', 'salt-typhoon'])
  })

  it('shares an entity with another brief that names it', () => {
    const first = saved(emptyMyBriefs, null, briefMarkdown())
    const second = saved(first.pack, null, briefMarkdown(['  - Lumen', '  - LUMEN']))
    expect(second.pack.entities.filter(({ id }) => id.startsWith('lumen'))).toHaveLength(1)
  })

  it('is replaced when it is changed, with the names that it gives up', () => {
    const first = saved(emptyMyBriefs, null, briefMarkdown())
    const { pack } = saved(first.pack, first.briefId, briefMarkdown(['  - Lumen', '  - Verizon']))
    expect(pack.briefs).toHaveLength(1)
    expect(pack.entities.map(({ name }) => name)).toEqual(['AT&T', 'Verizon', 'Salt Typhoon'])
  })

  it('is not saved with a mistake, and says where it stands', () => {
    const result = saveOwnBrief(emptyMyBriefs, null, briefMarkdown(['2024-10-07', 'in October']))
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'badDate', line: 3 }] })
  })

  it('takes its names with it when it is removed', () => {
    const first = saved(emptyMyBriefs, null, briefMarkdown())
    expect(removeOwnBrief(first.pack, first.briefId)).toEqual(emptyMyBriefs)
  })
})
