import { describe, expect, it } from 'vitest'
import { entityIdsOf } from '../../../data/brief/brief'
import { linkEntities } from '../../../data/brief/link-entities'
import { sampleBrief, sampleEntity, whoLine } from '../../support/sample-folder'

const treeOf = (...labels: string[]) =>
  sampleBrief({
    who: [
      whoLine(
        'Heading',
        'other',
        undefined,
        labels.map((label) => whoLine(label, 'other')),
      ),
    ],
  })
const alias = (text: string) => ({ text, sources: [], disputed: false })

describe('the lines of a tree', () => {
  const saltTyphoon = sampleEntity('salt-typhoon', 'Salt Typhoon', 'actor')
  saltTyphoon.names.push(alias('GhostEmperor'))

  it('are tied to entities by any of their names', () => {
    expect(entityIdsOf(linkEntities(treeOf('Salt Typhoon'), [saltTyphoon]))).toEqual(['salt-typhoon'])
    expect(entityIdsOf(linkEntities(treeOf('GhostEmperor'), [saltTyphoon]))).toEqual(['salt-typhoon'])
  })
  it('are tied whatever their case and spacing', () => {
    expect(entityIdsOf(linkEntities(treeOf('SALT  typhoon'), [saltTyphoon]))).toEqual(['salt-typhoon'])
  })
  it('are tied whether an accent is composed or not', () => {
    const entity = sampleEntity('telefonica', 'Telef\u00f3nica')
    expect(entityIdsOf(linkEntities(treeOf('Telefo\u0301nica'), [entity]))).toEqual(['telefonica'])
  })
  it('stay headings where they are no name', () => {
    const linked = linkEntities(treeOf('Other carriers'), [saltTyphoon])
    expect(linked.who[0]?.children[0]).toEqual(whoLine('Other carriers', 'other'))
  })
  it('are tied to the entity whose main name it is, before one that has it as an alias', () => {
    const apt = sampleEntity('apt', 'APT 41', 'actor')
    apt.names.push(alias('Lumen'))
    expect(entityIdsOf(linkEntities(treeOf('Lumen'), [apt, sampleEntity()]))).toEqual(['lumen'])
  })
  it('are tied at the top of the tree too', () => {
    const brief = sampleBrief({
      who: [whoLine('Lumen', 'victim', undefined, [whoLine('Level 3', 'victim')])],
    })
    expect(entityIdsOf(linkEntities(brief, [sampleEntity()]))).toEqual(['lumen'])
  })
  it('lose a tie to an entity that is gone', () => {
    expect(entityIdsOf(linkEntities(sampleBrief(), []))).toEqual([])
  })
})
