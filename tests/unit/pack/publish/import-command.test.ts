import { readFile, writeFile } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { formatEntities } from '../../../../data/pack/publish/format-entities'
import { parseEntities } from '../../../../data/pack/publish/parse-entities'
import { parseManifest } from '../../../../data/pack/schema'
import { microsoftNames, mispGalaxy, stixBundle } from '../../../support/import-samples'
import { usePackCommand } from '../../../support/pack-command'
import { sampleEntities } from '../../../support/signed-pack'

const { at, run } = usePackCommand()

describe('import', () => {
  beforeEach(async () => {
    await run('init', at('pack'))
    await writeFile(at('stix.json'), JSON.stringify(stixBundle()))
    await writeFile(at('misp.json'), JSON.stringify(mispGalaxy()))
    await writeFile(at('microsoft.json'), JSON.stringify(microsoftNames()))
  })
  const namesOf = (yaml: string, id: string) =>
    parseEntities(yaml, '')
      .entities.find(({ entity }) => entity.id === id)
      ?.entity.names.map(({ text }) => text)
  const add = (format: string, file: string) => run('import', format, at(file), at('pack'))

  it('writes entities that the pack can be built with, and tells what stayed out', async () => {
    const { code, out } = await add('attack', 'stix.json')
    expect(code).toBe(0)
    expect(out).toEqual([
      expect.stringMatching(/entities\/mitre-attack\.yaml: MITRE ATT&CK$/),
      '4 new entities with 7 names, from 11 objects',
      '  1 left out: malware, an older version of another object',
      '  1 left out: malware, revoked by its author',
      '  1 left out: malware, deprecated by its author',
      '  1 left out: malware, without a name',
      '  1 left out: relationship, not something that has a name in the news',
      '  1 left out: identity, the author of the file',
      '  1 left out: marking-definition, not something that has a name in the news',
      expect.stringMatching(/notice: Copyright/),
      expect.stringMatching(/notice: ©/),
    ])
    expect((await run('build', at('pack'), at('out'))).code).toBe(0)
  })

  it('hands the notices on to readers in the manifest', async () => {
    await add('misp', 'misp.json')
    await run('build', at('pack'), at('out'))
    const envelope: { payload: string } = JSON.parse(await readFile(at('out/latest.json'), 'utf8'))
    const release: { manifest: { sha256: string } } = JSON.parse(atob(envelope.payload))
    const manifest = parseManifest(await readFile(at(`out/m/${release.manifest.sha256}.json`)))
    expect(manifest.ok && manifest.value.notices).toEqual([expect.stringMatching(/^MISP galaxy.*CC0/)])
  })

  it('adds names and sources to an entity that the pack has, and is the same when repeated', async () => {
    await add('stix', 'stix.json')
    const before = await readFile(at('pack/entities/mitre-attack.yaml'), 'utf8')
    expect((await add('misp', 'misp.json')).out).toContain(
      '  1 merged into what the pack has: 3 names and 2 sources added',
    )
    const merged = await readFile(at('pack/entities/mitre-attack.yaml'), 'utf8')
    expect(merged).not.toBe(before)
    expect(namesOf(merged, 'paper-heron')).toEqual([
      'Paper Heron',
      'GREY HERON',
      'Sleepy Wader',
      'HERON-7',
      'Wader',
      'NoFish057(16)',
    ])
    expect((await add('misp', 'misp.json')).out).toContain(
      '  2 merged into what the pack has: 0 names and 0 sources added',
    )
    await add('stix', 'stix.json')
    expect(await readFile(at('pack/entities/mitre-attack.yaml'), 'utf8')).toBe(merged)
    expect((await run('build', at('pack'), at('out'))).code).toBe(0)
  })

  it('loses nothing that the publisher has written into a file', async () => {
    const path = at('pack/entities/example.yaml')
    const own = `# Ours.
- id: paper-heron # kept
  kind: actor
  name: Paper Heron
  about: Our own words.
  names:
    - text: HERON-7
      sources: [Us]
      needsContext: true
      disputed: true
`
    await writeFile(path, own)
    await add('misp', 'misp.json')
    const text = await readFile(path, 'utf8')
    for (const line of own.trimEnd().split('\n')) {
      if (!line.includes('sources')) expect(text).toContain(line)
    }
    expect(text).toContain('sources: [Us, ')
    expect(parseEntities(text, path).problems).toEqual([])
  })

  it('adds a group to the one of the pack that it says is the same, under whatever name', async () => {
    await writeFile(
      at('pack/entities/example.yaml'),
      '- {id: heron-seven, kind: actor, name: HERON-7, about: Ours.}\n',
    )
    const { out } = await add('microsoft', 'microsoft.json')
    expect(out.slice(1)).toEqual([
      '1 new entity with 1 name, from 3 objects',
      expect.stringMatching(/^ {2}1 merged into what the pack has: 2 names and \d sources? added$/),
      '  1 left out: row, without a name',
      expect.stringMatching(/notice: /),
    ])
    const text = await readFile(at('pack/entities/example.yaml'), 'utf8')
    expect(namesOf(text, 'heron-seven')).toEqual(['HERON-7', 'Paper Typhoon', 'GREY HERON'])
  })

  it('asks where it would make one of two entities of the pack', async () => {
    const own = `- {id: heron-seven, kind: actor, name: HERON-7, about: Ours.}
- {id: grey-heron, kind: actor, name: Grey Heron, about: Ours too.}
`
    await writeFile(at('pack/entities/example.yaml'), own)
    const { out } = await add('microsoft', 'microsoft.json')
    expect(out).toContain(
      '  1 left out: "Paper Typhoon" would be grey-heron and heron-seven; are these the same? Then merge them',
    )
    expect(await readFile(at('pack/entities/example.yaml'), 'utf8')).toBe(own)
  })

  it('imports nothing into a pack with a file that cannot be read', async () => {
    await writeFile(at('pack/entities/example.yaml'), '- id: [')
    const { code, err } = await add('misp', 'misp.json')
    expect(code).toBe(1)
    expect(err).toEqual([
      expect.stringMatching(/example\.yaml has mistakes: "lint .*" shows them\. Nothing was imported$/),
    ])
  })

  it('prints the YAML where no pack is named', async () => {
    const { out } = await run('import', 'microsoft', at('microsoft.json'))
    const { entities, problems } = parseEntities(out.join('\n'), 'out')
    expect(problems).toEqual([])
    expect(entities.map(({ entity }) => entity.id)).toEqual(['ink-tempest', 'paper-typhoon'])
  })

  it('refuses a file of another kind, a missing file and a folder that is no pack', async () => {
    expect((await add('misp', 'stix.json')).err).toEqual([expect.stringMatching(/not a MISP galaxy cluster/)])
    expect((await add('misp', 'none.json')).err).toEqual([
      expect.stringMatching(/none\.json does not exist$/),
    ])
    expect((await run('import', 'stix', at('stix.json'), at())).err).toEqual([
      expect.stringMatching(/is not a pack: it has no pack\.yaml/),
    ])
  })
})

describe('formatEntities', () => {
  it('is read back as the same entities and notices', () => {
    const entities = sampleEntities()
    const yaml = formatEntities(entities, ['© Example: "quoted", 2025'], 'A comment.')
    const parsed = parseEntities(yaml, 'x')
    expect(parsed.problems).toEqual([])
    expect(parsed.entities.map(({ entity }) => entity)).toEqual(entities)
    expect(parsed.notices).toEqual(['© Example: "quoted", 2025'])
  })
})
