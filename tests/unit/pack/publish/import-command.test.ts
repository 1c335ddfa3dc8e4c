import { readFile, writeFile } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { formatEntities } from '../../../../data/pack/publish/format-entities'
import { parseEntities } from '../../../../data/pack/publish/parse-entities'
import { parseManifest } from '../../../../data/pack/schema'
import { microsoftNames, mispGalaxy, stixBundle } from '../../../support/import-samples'
import { usePackCommand } from '../../../support/pack-command'
import { sampleEntities } from '../../../support/sample-pack'

const { at, run } = usePackCommand()

describe('import', () => {
  beforeEach(async () => {
    await run('init', at('pack'))
    await writeFile(at('stix.json'), JSON.stringify(stixBundle()))
    await writeFile(at('misp.json'), JSON.stringify(mispGalaxy()))
    await writeFile(at('microsoft.json'), JSON.stringify(microsoftNames()))
  })
  const add = (format: string, file: string) => run('import', format, at(file), at('pack'))

  it('writes entities that the pack can be built with, and tells what stayed out', async () => {
    const { code, out } = await add('attack', 'stix.json')
    expect(code).toBe(0)
    expect(out).toEqual([
      expect.stringMatching(/entities\/mitre-attack\.yaml: MITRE ATT&CK$/),
      '4 entities with 7 names, from 11 objects',
      '  1 left out: malware, an older version of another object',
      '  1 left out: malware, revoked by its author',
      '  1 left out: malware, deprecated by its author',
      '  1 left out: malware, without a name',
      '  1 left out: relationship, not something that has a name in the news',
      '  1 left out: identity, the author of the file',
      '  1 left out: marking-definition, not something that has a name in the news',
      expect.stringMatching(/carried along: Copyright/),
      expect.stringMatching(/carried along: ©/),
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

  it('keeps what other files of the pack say of an entity, and replaces its own file', async () => {
    await add('stix', 'stix.json')
    expect((await add('misp', 'misp.json')).out).toContain(
      '  1 left out: their id stands in another file of the pack',
    )
    const first = await readFile(at('pack/entities/mitre-attack.yaml'), 'utf8')
    await add('stix', 'stix.json')
    expect(await readFile(at('pack/entities/mitre-attack.yaml'), 'utf8')).toBe(first)
  })

  it('prints the YAML where no pack is named', async () => {
    const { out } = await run('import', 'microsoft', at('microsoft.json'))
    const { entities, problems } = parseEntities(out.join('\n'), 'out')
    expect(problems).toEqual([])
    expect(entities.map(({ entity }) => entity.id)).toEqual(['ink-tempest', 'paper-typhoon'])
  })

  it('refuses a file of another kind, a missing file and a folder that is no pack', async () => {
    expect((await add('misp', 'stix.json')).err).toEqual([
      expect.stringMatching(/no cluster of a MISP galaxy/),
    ])
    expect((await add('misp', 'none.json')).err).toEqual([
      expect.stringMatching(/none\.json does not exist$/),
    ])
    expect((await run('import', 'stix', at('stix.json'), at())).err).toEqual([
      expect.stringMatching(/is no pack: it has no pack\.yaml/),
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
