import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildPack } from '../../data/pack/publish/build-pack'
import { countChanges } from '../../data/pack/publish/count-changes'
import { isWarning } from '../../data/pack/publish/pack-problem'
import { parsePackFolder } from '../../data/pack/publish/parse-pack-folder'
import { isUnchanged, planRelease } from '../../data/pack/publish/plan-release'
import { problemLine } from '../../data/pack/publish/problem-text'
import { fingerprintOf, signRelease } from '../../data/pack/signature'
import type { Command } from './command'
import { CommandError, UsageError } from './command-error'
import { findFile, readPackFiles } from './pack-files'
import { readPackKeys, readSecretKey } from './pack-keys'
import { findPublished, readBriefs, refuseUnlessReadersFollow } from './published-pack'
import type { Terminal } from './terminal'

export const buildCommand: Command = {
  name: 'build',
  operands: ['DIR', 'OUT'],
  options: [{ name: 'days', value: 'N', help: 'the release is valid for N days (365)' }],
  summary: 'check, build and sign the pack in DIR into OUT',
  details: `Checks all of DIR as "lint" does and writes latest.json, m/, c/ and k/ into OUT,
ready for any static host. With a mistake nothing is written. Keep OUT between
builds: it tells the next version, and what has changed.`,
  run(given, terminal) {
    const days = Number(given.findValue('days') ?? 365)
    if (!Number.isInteger(days) || days <= 0) throw new UsageError('--days takes a whole number from 1')
    return publishPack({ dir: given.operand(0), out: given.operand(1), days }, terminal)
  },
}

/**
 * Checks the pack in `dir`, builds it into `out` and signs it with the online key. Writes nothing where the pack
 * has a mistake or nothing has changed. Files of older versions stay, for readers who are in the midst of a sync.
 *
 * @throws CommandError, BuildError
 */
async function publishPack(
  { dir, out, days }: { dir: string; out: string; days: number },
  { nowMs, print, complain }: Terminal,
): Promise<0 | 1> {
  const { folder, problems } = parsePackFolder(await readPackFiles(dir))
  for (const problem of problems) {
    complain(`${join(dir, problemLine(problem))}${isWarning(problem.code) ? ' (warning)' : ''}`)
  }
  if (!folder) return 1

  const keys = await readPackKeys(dir)
  const online = await readSecretKey(join(dir, 'keys/online.json'), 'online', keys)
  const published = await findPublished(out)
  const previous = published?.release ?? null
  if (previous?.version === Number.MAX_SAFE_INTEGER && previous.epoch === keys.epoch) {
    throw new CommandError('there is no higher version: recover the pack with "rotate-keys DIR --recover"')
  }
  const built = await buildPack(folder, planRelease(previous, keys, nowMs, days))
  const latest = await signRelease(built.release, [online])
  if (previous) await refuseUnlessReadersFollow(latest, previous, keys, join(out, 'latest.json'))
  if (previous && isUnchanged(previous, built.release, nowMs)) {
    print(`Nothing has changed since version ${previous.version}.`)
  } else {
    const writtenBytes = await write(new Map([...keys.changes, ...built.files]), latest, out)
    const after = await readBriefs(built.manifest, (name) => built.files.get(name))
    const changes = countChanges(published?.briefs ?? [], after)
    print(`${folder.header.title}, version ${built.release.version}, valid until ${built.release.expires}`)
    print(`${changes.added} new, ${changes.revised} revised, ${changes.withdrawn} withdrawn`)
    print(`${writtenBytes} bytes written, ${built.manifest.totals.bytes} bytes in all`)
  }
  print(`Share link: …/latest.json#ed25519=${online.publicKey}`)
  print(`Key: ${await fingerprintOf(online.publicKey)}`)
  return 0
}

/** `latest.json` comes last and at once: until then readers find the old version whole. Answers bytes written. */
async function write(
  files: ReadonlyMap<string, Uint8Array>,
  latest: Uint8Array,
  out: string,
): Promise<number> {
  let bytes = latest.byteLength
  for (const [name, content] of files) {
    const path = join(out, name)
    const there = await findFile(path)
    if (there && Buffer.compare(there, content) === 0) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    bytes += content.byteLength
  }
  const path = join(out, 'latest.json')
  await writeFile(`${path}.new`, latest)
  await rename(`${path}.new`, path)
  return bytes
}
