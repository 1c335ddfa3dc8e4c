// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BriefView } from '../../components/reader/BriefView'
import type { Brief } from '../../data/brief/brief'
import type { Entity } from '../../data/brief/entity'
import { parsePackFolder } from '../../data/pack/publish/parse-pack-folder'
import { readBrief } from '../../data/store/briefs'
import { readLexicons } from '../../data/store/lexicons'
import { createMentionFinder } from '../../scripts/mentions/mention-finder'
import { readOrdinaryWords } from '../../scripts/word-assets'
import { expectKept } from '../support/expect-kept'
import { type FaultWorld, openFaultWorld, type Served } from '../support/fault-world'
import { type ForgedChunk, forgeChunks } from '../support/forged-pack'
import { mount } from '../support/mount'
import { jsonBytes, sampleFolder } from '../support/sample-folder'
import { datedBrief, entityNamed, sampleEntities } from '../support/signed-pack'

const words = await readOrdinaryWords()
let world: FaultWorld
let old: Served

beforeEach(async () => {
  world = await openFaultWorld()
  old = await world.served()
})
afterEach(() => world.close())

/** A publisher signs content that breaks the rules; it is refused, and what is served stays. */
async function expectRefused(...forged: ForgedChunk[]): Promise<void> {
  const next = await forgeChunks(await world.publish(), forged)
  world.server.replaceFiles(next.files)
  await expectKept(world, old, await world.sync(), 'invalidContent')
}

/** Publishes these entities, and returns what of a text is marked then: the ids of the entities. */
async function marksWith(entities: Entity[]): Promise<(text: string) => string[]> {
  await world.publish({ entities: [...sampleEntities(), ...entities] })
  expect(await world.sync()).toMatchObject({ kind: 'synced' })
  const { lexicons } = await readLexicons(world.start().cache)
  const [lexicon] = lexicons
  if (!lexicon) throw new Error('nothing is served')
  const find = createMentionFinder(lexicon, words)
  return (text) => find(text).map(({ entity }) => entity)
}

function briefsChunk(...briefs: unknown[]): ForgedChunk {
  const bytes = jsonBytes({ spec: 1, kind: 'briefs', briefs })
  return { id: 'briefs/2026-01', bytes, count: briefs.length }
}

function rawChunk(text: string | Uint8Array<ArrayBuffer>): ForgedChunk {
  return { id: 'briefs/2026-01', bytes: typeof text === 'string' ? jsonBytes(text) : text, count: 1 }
}

const brief = (fields: Partial<Brief> = {}): Brief => ({
  ...datedBrief('new-one', '2026-01-05', 'A new one'),
  ...fields,
})

describe('files that are not what they should be', () => {
  it.each([
    ['malformed JSON', rawChunk('{"spec":1,"kind":"briefs","briefs":[')],
    [
      'malformed UTF-8',
      rawChunk(new Uint8Array([...jsonBytes('{"spec":1,"kind":"briefs","x":"'), 0xff, 0x22, 0x7d])),
    ],
    ['a byte order mark', rawChunk('\ufeff{"spec":1,"kind":"briefs","briefs":[]}')],
  ])('40 %s', async (_what, chunk) => {
    await expectRefused(chunk)
  })

  it('41 duplicate ids in one chunk, and across two', async () => {
    await expectRefused(briefsChunk(brief(), brief()))
    const taken = await openFaultWorld()
    const before = await taken.served()
    const next = await forgeChunks(await taken.publish(), [briefsChunk(brief({ id: 'carrier-fines' }))])
    taken.server.replaceFiles(next.files)
    await expectKept(taken, before, await taken.sync(), 'invalidContent')
    await taken.close()
  })

  it.each(['__proto__', 'constructor', 'prototype'])('42 `%s` keys', async (key) => {
    const text = JSON.stringify({ spec: 1, kind: 'briefs', briefs: [brief()] })
    await expectRefused(rawChunk(text.replace('"title"', `"${key}":{"polluted":true},"title"`)))
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('43 nesting bomb', async () => {
    const depth = 100_000
    await expectRefused(
      rawChunk(`{"spec":1,"kind":"briefs","briefs":${'['.repeat(depth)}${']'.repeat(depth)}}`),
    )
  })
})

describe('names', () => {
  it('44 one-letter name: not matched, and the publisher is warned', async () => {
    const marks = await marksWith([entityNamed('x', 'company', 'X', ['X Corporation'])])
    expect(marks('They met X on Monday, and X Corporation later.')).toEqual(['x'])
    const { problems } = parsePackFolder(
      sampleFolder({ 'entities/x.yaml': '- { id: x, kind: company, name: X, about: One letter. }\n' }),
    )
    expect(problems.map(({ code, path }) => [code, path])).toContainEqual([
      'oneLetterName',
      'entities/x.yaml',
    ])
  })

  it('45 zero-width is folded', async () => {
    const marks = await marksWith([])
    expect(marks('It was Salt\u200b Ty\u00adphoon again.')).toEqual(['salt-typhoon'])
  })

  it.each(['\u202e', '\u2066', '\u200f'])('45 bidi character %j in a name is refused', async (character) => {
    const entity = entityNamed('evil', 'actor', `Salt${character} Evil`, [])
    await expectRefused({
      id: 'entities/zz',
      bytes: jsonBytes({ spec: 1, kind: 'entities', entities: [entity] }),
      count: 1,
    })
  })

  it('46 look-alike names: kept, and flagged to the publisher', async () => {
    // The second letter is Cyrillic.
    const fake = 'S\u0430lt Typhoon'
    const marks = await marksWith([entityNamed('fake', 'actor', fake, [])])
    expect(marks(`It was ${fake} again.`)).toEqual(['fake'])
    expect(marks('It was Salt Typhoon again.')).toEqual(['salt-typhoon'])
    const { problems } = parsePackFolder(
      sampleFolder({ 'entities/f.yaml': `- { id: fake, kind: actor, name: ${fake}, about: Not it. }\n` }),
    )
    expect(problems.map(({ code }) => code)).toContain('lookAlikeName')
  })

  it('48 regular-expression characters are literal', async () => {
    const marks = await marksWith([entityNamed('odd', 'malware', 'Zorb (v.*)+?', [])])
    expect(marks('It dropped Zorb (v.*)+? there.')).toEqual(['odd'])
    expect(marks('It dropped Zorb vvv there, and Zorb.')).toEqual([])
  })

  it('51 lone surrogates are refused', async () => {
    await expectRefused(
      rawChunk(`{"spec":1,"kind":"briefs","briefs":[${JSON.stringify(brief())}],"x":"\\ud800"}`),
    )
  })

  it('51 NFC and NFD: one match', async () => {
    const name = 'Zébrée Groupe'
    const marks = await marksWith([entityNamed('zebree', 'company', name, [])])
    expect(marks(`They met ${name.normalize('NFC')} here.`)).toEqual(['zebree'])
    expect(marks(`They met ${name.normalize('NFD')} here.`)).toEqual(['zebree'])
  })

  it('52 an ordinary word ("the") is never marked alone', async () => {
    const marks = await marksWith([
      entityNamed('the', 'company', 'the', []),
      entityNamed('play', 'actor', 'Play', []),
    ])
    expect(marks('The company said the law holds. They play there. THE END')).toEqual([])
  })
})

describe('texts of a brief', () => {
  async function shown(fields: Partial<Brief>) {
    const briefs = [...(await marksBriefs()), brief(fields)]
    await world.publish({ briefs })
    expect(await world.sync()).toMatchObject({ kind: 'synced' })
    const page = await readBrief(world.start().cache, 'sample/new-one')
    if (!page) throw new Error('the brief is not served')
    const { root } = mount(
      <BriefView
        brief={page.brief}
        pack={page.pack}
        source={null}
        sourceHref={() => '#'}
        entityHref={() => '#'}
      />,
    )
    return root
  }
  const marksBriefs = async () => [
    datedBrief('wiretap-breach', '2024-10-07', 'Hackers reach wiretap systems'),
  ]

  it('49 HTML in titles is shown as text', async () => {
    const title = '<img src=x onerror=alert(1)><script>alert(1)</script> & more'
    const root = await shown({ title, summary: '<b>bold</b>', conclusion: ['<iframe src=x></iframe>'] })
    expect(root.textContent).toContain(title)
    expect(root.querySelector('img, script, b, iframe')).toBeNull()
  })

  it('50 `javascript:` and `data:` addresses: the link is dropped and its text stays', async () => {
    const urls = [
      'javascript:alert(1)',
      'data:text/html,hi',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'file:///x',
    ]
    const root = await shown({
      happened: [{ text: 'It happened.', sources: urls.map((_url, index) => index + 1) }],
      sources: [...urls, 'https://example.com/good'].map((url, index) => ({ label: `Label ${index}`, url })),
    })
    const hrefs = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(hrefs).toContain('https://example.com/good')
    expect(hrefs.filter((href) => !/^(#|https:)/.test(href))).toEqual([])
    for (const index of urls.keys()) expect(root.textContent).toContain(`Label ${index}`)
  })
})
