import { join } from 'node:path'
import type { Keyset } from '../../data/pack/format'
import { findSignedKeyset, isSameKeys, type KeysetInForce, keysOf } from '../../data/pack/keyset-chain'
import type { Parsed } from '../../data/pack/parsed'
import { type KeyFile, parseKeyFile, parseKeyset } from '../../data/pack/publish/key-files'
import { CommandError } from './command-error'
import { findFile } from './pack-files'
import { plannedRotationPath } from './planned-rotation'

/** The public keys of a pack, with the signed files that lead readers from one set to the next. */
export interface PackKeys extends KeysetInForce {
  /** `k/2.json` and the following, up to the key set in force. */
  changes: Map<string, Uint8Array<ArrayBuffer>>
}

/**
 * Reads `keyset.json` and `k/` of a pack's folder.
 * @throws CommandError where the newest file of `k/` is missing or does not belong to `keyset.json`, or where a change
 *   of keys was cut off
 */
export async function readPackKeys(dir: string): Promise<PackKeys> {
  if (await findFile(plannedRotationPath(dir))) {
    throw new CommandError(`a change of keys was interrupted: "rotate-keys ${dir}" finishes it`)
  }
  const keyset: Keyset = await readKeys(
    join(dir, 'keyset.json'),
    parseKeyset,
    'put it back from your backup; "init DIR" makes the keys of a new pack',
  )
  const changes = new Map<string, Uint8Array<ArrayBuffer>>()
  for (let n = 2; n <= keyset.n; n++) {
    const bytes = await findFile(join(dir, 'k', `${n}.json`))
    if (bytes) changes.set(`k/${n}.json`, bytes)
  }
  if (keyset.n === 1) return { epoch: 0, keyset, changes }
  const name = `k/${keyset.n}.json`
  const newest = changes.get(name)
  const signed = newest && (await findSignedKeyset(newest))
  if (!signed || !isSameKeys(keysOf(signed.statement.keyset), keysOf(keyset))) {
    throw new CommandError(
      `${join(dir, name)} does not belong to keyset.json: readers could not follow; restore both from your backup`,
    )
  }
  return { epoch: signed.statement.epoch, keyset, changes }
}

/**
 * Reads a secret key and makes sure that it is one of the pack's.
 *
 * @throws CommandError
 */
export async function readSecretKey(
  path: string,
  use: KeyFile['use'],
  { keyset }: KeysetInForce,
): Promise<KeyFile> {
  const key = await readKeys(path, parseKeyFile, wayBack[use])
  if (!keysOf(keyset, use).includes(key.publicKey))
    throw new CommandError(`${path} is not the ${use} key of keyset.json`)
  return key
}

/** What to do if a key that readers know is not in its place: a new pair would shut them out. */
const wayBack: Record<KeyFile['use'], string> = {
  online: 'put it back from your backup; if it is lost, "rotate-keys DIR --recover" makes a new one',
  offline: 'bring it back there, or say where it is with "--offline-key FILE"',
}

async function readKeys<T>(
  path: string,
  parse: (bytes: Uint8Array) => Parsed<T>,
  advice: string,
): Promise<T> {
  const bytes = await findFile(path)
  if (!bytes) throw new CommandError(`${path} is missing: ${advice}`)
  const parsed = parse(bytes)
  if (!parsed.ok) throw new CommandError(`${path}: ${parsed.problem}`)
  return parsed.value
}
