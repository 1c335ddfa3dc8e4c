import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Parsed } from '../../data/pack/parsed'
import { type BuiltPack, buildPack } from '../../data/pack/publish/build-pack'
import { countChanges } from '../../data/pack/publish/count-changes'
import { parseKeyFile, parseKeyset } from '../../data/pack/publish/key-files'
import { isWarning } from '../../data/pack/publish/pack-problem'
import { parsePackFolder } from '../../data/pack/publish/parse-pack-folder'
import { isUnchanged, planRelease } from '../../data/pack/publish/plan-release'
import { problemLine } from '../../data/pack/publish/problem-text'
import { fingerprintOf, signRelease } from '../../data/pack/signature'
import { CommandError } from './command-error'
import { findFile, readPackFiles } from './pack-files'
import { findPublished, readBriefs } from './published-pack'
import type { Terminal } from './run-pack'

/**
 * Checks the pack in `dir`, builds it into `out` and signs it with the online key. Writes nothing where the pack
 * has a mistake or nothing has changed. Files of older versions stay, for readers who are in the midst of a sync.
 *
 * @throws CommandError, BuildError
 */
export async function publishPack(
  { dir, out, days }: { dir: string; out: string; days: number },
  { nowMs, print, complain }: Terminal,
): Promise<0 | 1> {
  const { folder, problems } = parsePackFolder(await readPackFiles(dir))
  for (const problem of problems) {
    complain(`${join(dir, problemLine(problem))}${isWarning(problem.code) ? ' (warning)' : ''}`)
  }
  if (!folder) return 1

  const online = await readKey(join(dir, 'keys/online.json'), parseKeyFile)
  const keyset = await readKey(join(dir, 'keyset.json'), parseKeyset)
  if (!keyset.keys.some(({ key, use }) => use === 'online' && key === online.publicKey)) {
    throw new CommandError('keys/online.json is not the online key of keyset.json')
  }
  const publicKeys = keyset.keys.map(({ key }) => key)
  const published = await findPublished(out, folder.header.id, publicKeys)
  const previous = published?.release ?? null
  const built = await buildPack(folder, planRelease(previous, keyset, nowMs, days))
  if (previous && isUnchanged(previous, built.release, nowMs)) {
    print(`Nothing has changed since version ${previous.version}.`)
  } else {
    const writtenBytes = await write(built, await signRelease(built.release, [online]), out)
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

async function readKey<T>(path: string, parse: (bytes: Uint8Array) => Parsed<T>): Promise<T> {
  const bytes = await findFile(path)
  if (!bytes)
    throw new CommandError(`${path} is missing: "npm run pack -- init DIR" makes the keys of a pack`)
  const parsed = parse(bytes)
  if (!parsed.ok) throw new CommandError(`${path}: ${parsed.problem}`)
  return parsed.value
}

/** `latest.json` comes last and at once: until then readers find the old version whole. Answers bytes written. */
async function write({ files }: BuiltPack, latest: Uint8Array, out: string): Promise<number> {
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
