import type { Brief } from '../../data/brief/brief'
import type { Entity } from '../../data/brief/entity'
import type { Keyset, Manifest, Release } from '../../data/pack/format'
import { buildPack } from '../../data/pack/publish/build-pack'
import { generateKeyPair, type SigningKey, signRelease } from '../../data/pack/signature'

export interface SampleKeys {
  online: SigningKey
  offline: SigningKey
  keyset: Keyset
}

/** New keys for a pack, as key set number `n`. */
export async function sampleKeys(n = 1): Promise<SampleKeys> {
  const [online, offline] = await Promise.all([generateKeyPair(), generateKeyPair()])
  return { online, offline, keyset: keysetOf(n, online, offline) }
}

/** A key set of one online and one offline key. */
export function keysetOf(n: number, online: SigningKey, offline: SigningKey): Keyset {
  return {
    n,
    keys: [
      { key: online.publicKey, use: 'online' },
      { key: offline.publicKey, use: 'offline' },
    ],
    threshold: 1,
  }
}

export interface SignedPackFields {
  packId?: string
  title?: string
  epoch?: number
  version?: number
  briefs?: Brief[]
  entities?: Entity[]
  /** New ones where none are given. */
  keys?: SampleKeys
  /** Until when the publisher vouches for it; ISO 8601, in years by default. */
  expires?: string
  /** In place of the online key. */
  signers?: SigningKey[]
}

export interface SignedPack {
  /** `latest.json`, `m/…` and `c/…`: all that a host serves. */
  files: Map<string, Uint8Array<ArrayBuffer>>
  release: Release
  manifest: Manifest
  keys: SampleKeys
}

/** A small pack of three briefs in three months and three entities, built and signed as a publisher's is. */
export async function signedPack(fields: SignedPackFields = {}): Promise<SignedPack> {
  const keys = fields.keys ?? (await sampleKeys())
  const { epoch = 0, version = 1, briefs = sampleBriefs(), entities = sampleEntities() } = fields
  const built = await buildPack(
    {
      header: {
        id: fields.packId ?? 'sample',
        title: fields.title ?? 'Sample pack',
        publisher: 'Example Desk',
        about: 'What the tests know of telecoms.',
      },
      briefs: briefs.map((brief) => ({ brief, path: `briefs/${brief.id}.md` })),
      entities: entities.map((entity) => ({
        entity,
        path: 'entities/all.yaml',
        at: { line: 1, column: 1 },
        nameAts: entity.names.map(() => ({ line: 1, column: 1 })),
      })),
      notices: [],
    },
    {
      epoch,
      version,
      published: '2025-01-15T08:00:00Z',
      expires: fields.expires ?? '2035-01-15T08:00:00Z',
      keyset: keys.keyset,
    },
  )
  const latest = await signRelease(built.release, fields.signers ?? [keys.online])
  return {
    files: new Map([['latest.json', latest], ...built.files]),
    release: built.release,
    manifest: built.manifest,
    keys,
  }
}

/** The three briefs of the sample. */
export function sampleBriefs(): Brief[] {
  return [
    datedBrief('wiretap-breach', '2024-10-07', 'Hackers reach wiretap systems'),
    datedBrief('carrier-fines', '2024-12-02', 'Carriers are fined'),
    datedBrief('new-rules', '2025-01-16', 'New rules for carriers'),
  ]
}

/** The briefs of the sample, the last of them edited. */
export function editedBriefs(): Brief[] {
  return sampleBriefs().map((brief) => (brief.id === 'new-rules' ? { ...brief, summary: 'Revised.' } : brief))
}

/** The paths of a pack's manifest or of its chunks. */
export function pathsOf(pack: SignedPack, kind: 'm' | 'c'): string[] {
  return [...pack.files.keys()].filter((path) => path.startsWith(`${kind}/`))
}

/** The path of a chunk by its id in the manifest. */
export function chunkPath(pack: SignedPack, id: string): string {
  const ref = pack.manifest.chunks.find((chunk) => chunk.id === id)
  return `c/${ref?.sha256}.json`
}

/** A short brief of this date and title that has every section. */
export function datedBrief(id: string, date: string, title: string): Brief {
  return {
    id,
    title,
    date,
    summary: `In short: ${title.toLowerCase()}.`,
    where: ['United States'],
    who: [
      {
        label: 'Carriers',
        role: 'victim',
        disputed: false,
        children: [
          { label: 'Lumen', entityId: 'lumen', role: 'victim', disputed: false, children: [] },
          { label: 'Verizon', entityId: 'verizon', role: 'victim', disputed: false, children: [] },
        ],
      },
      { label: 'Salt Typhoon', entityId: 'salt-typhoon', role: 'actor', disputed: true, children: [] },
    ],
    happened: [{ text: `${title}, sources say.`, sources: [1] }],
    analysis: [{ text: 'More is to come.', sources: [] }],
    conclusion: ['Carriers stay exposed.'],
    sources: [{ label: 'Example Daily', url: 'https://example.com/story' }],
  }
}

/** The three entities of the sample. */
export function sampleEntities(): Entity[] {
  return [
    entityNamed('salt-typhoon', 'actor', 'Salt Typhoon', ['GhostEmperor']),
    entityNamed('lumen', 'company', 'Lumen', ['Lumen Technologies']),
    entityNamed('verizon', 'company', 'Verizon', []),
  ]
}

/** An entity with these names. */
export function entityNamed(id: string, kind: Entity['kind'], name: string, aliases: string[]): Entity {
  const names = [name, ...aliases].map((text) => ({ text, sources: ['Example Desk'], disputed: false }))
  return { id, kind, name, about: `What ${name} is.`, names }
}
