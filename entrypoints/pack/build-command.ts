import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildPack } from '../../data/pack/publish/build-pack'
import { comparePacks } from '../../data/pack/publish/compare-packs'
import { isUnchanged, planRelease } from '../../data/pack/publish/plan-release'
import { fingerprintOf, signRelease } from '../../data/pack/signature'
import { bytesText, changesText, countText } from './changes-text'
import type { Command } from './command'
import { CommandError, UsageError } from './command-error'
import { findFile } from './pack-files'
import { readPackKeys, readSecretKey } from './pack-keys'
import { findPublished, readVersion, refuseUnlessReadersFollow } from './published-pack'
import { complainOf, readPack } from './read-pack'
import { replaceFile } from './replace-file'
import type { Terminal } from './terminal'

export const buildCommand: Command = {
  name: 'build',
  operands: ['DIR', 'OUT'],
  options: [{ name: 'days', value: 'N', help: 'the release is valid for N days (365)' }],
  summary: 'check, build and sign the pack in DIR into OUT',
  details: `Checks all of DIR as "lint" does and writes latest.json, m/, c/ and k/ into OUT,
ready for any static host. If there is a mistake, nothing is written. Keep OUT
between builds: it says which version comes next, and what has changed.`,
  run(given, terminal) {
    const days = Number(given.findValue('days') ?? 365)
    if (!Number.isInteger(days) || days <= 0) throw new UsageError('--days takes a whole number from 1')
    return publishPack({ dir: given.operand(0), out: given.operand(1), days }, terminal)
  },
}

/**
 * Checks the pack in `dir`, builds it into `out` and signs it with the online key. Writes nothing if the pack has a
 * mistake. Files of older versions stay, for readers who are in the middle of a sync.
 * @throws CommandError, BuildError
 */
async function publishPack(
  { dir, out, days }: { dir: string; out: string; days: number },
  terminal: Terminal,
): Promise<0 | 1> {
  const { nowMs, print } = terminal
  const pack = await readPack(dir, terminal.words())
  complainOf(pack, dir, terminal)
  if (!pack.folder) return 1

  const keys = await readPackKeys(dir)
  const online = await readSecretKey(join(dir, 'keys/online.json'), 'online', keys)
  const published = await findPublished(out)
  const previous = published?.release ?? null
  if (previous?.version === Number.MAX_SAFE_INTEGER && previous.epoch === keys.epoch) {
    throw new CommandError('there is no higher version: recover the pack with "rotate-keys DIR --recover"')
  }
  const built = await buildPack(pack.folder, planRelease(previous, keys, nowMs, days))
  const { release, manifest } = built
  const latest = await signRelease(release, [online])
  if (previous) await refuseUnlessReadersFollow(latest, previous, keys, join(out, 'latest.json'))
  for (const [name, bytes] of [...keys.changes, ...built.files]) await writeUnlessSame(join(out, name), bytes)
  if (previous && isUnchanged(previous, release, nowMs)) {
    print(`Nothing has changed since version ${previous.version}.`)
  } else {
    // Last, and in one step: until then readers find the whole old version.
    await replaceFile(join(out, 'latest.json'), latest)
    const after = await readVersion(manifest, release.manifest.size, (name) => built.files.get(name))
    const changes = comparePacks(published?.version ?? null, after)
    const { briefs, entities, bytes } = manifest.totals
    print(`${manifest.title}, version ${release.version}, valid until ${release.expires}`)
    print(
      `${countText(briefs, 'brief', 'briefs')} and ${countText(entities, 'entity', 'entities')} in ${bytesText(bytes)}`,
    )
    for (const line of changesText(changes, manifest.chunks.length)) print(line)
  }
  print(`Share link: …/latest.json#ed25519=${online.publicKey}`)
  print(`Key: ${await fingerprintOf(online.publicKey)}`)
  return 0
}

async function writeUnlessSame(path: string, bytes: Uint8Array): Promise<void> {
  const there = await findFile(path)
  if (there && Buffer.compare(there, bytes) === 0) return
  await mkdir(dirname(path), { recursive: true })
  await replaceFile(path, bytes)
}
