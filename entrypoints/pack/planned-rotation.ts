import { mkdir, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  type KeyFile,
  type PlannedRotation,
  parseKeyFile,
  parseRotation,
} from '../../data/pack/publish/key-files'
import { CommandError } from './command-error'
import { findFile } from './pack-files'
import { replaceFile } from './replace-file'
import { keyFileText, secretMode } from './write-secret'

/** The path of the plan of a change of keys, while that is under way. */
export function plannedRotationPath(dir: string): string {
  return join(dir, 'keys/next.json')
}

/** Decides on a change of keys. From here on it will be finished, by this run or by another one. */
export async function planRotation(dir: string, rotation: PlannedRotation): Promise<void> {
  await mkdir(join(dir, 'keys'), { recursive: true })
  await replaceFile(plannedRotationPath(dir), keyFileText(rotation), secretMode)
}

/**
 * Carries out the change of keys that was decided on; returns undefined if there is none. A run that was cut off may
 * have done some steps already. Old keys are kept in `keys/retired/`, until the publisher deletes them.
 * @throws CommandError
 */
export async function finishRotation(dir: string): Promise<PlannedRotation | undefined> {
  const path = plannedRotationPath(dir)
  const bytes = await findFile(path)
  if (!bytes) return undefined
  const parsed = parseRotation(bytes)
  if (!parsed.ok) throw new CommandError(`${path}: ${parsed.problem}`)
  const { replaced, keyset, made, signed } = parsed.value
  await mkdir(join(dir, 'k'), { recursive: true })
  await replaceFile(join(dir, 'k', `${keyset.n}.json`), signed)
  for (const key of made) await replaceKey(join(dir, 'keys', `${key.use}.json`), key, replaced)
  await replaceFile(join(dir, 'keyset.json'), keyFileText(keyset))
  await unlink(path)
  return parsed.value
}

async function replaceKey(path: string, key: KeyFile, replaced: number): Promise<void> {
  const bytes = await findFile(path)
  const known = bytes && parseKeyFile(bytes)
  if (known?.ok && known.value.publicKey === key.publicKey) return
  if (bytes) {
    const retired = join(dirname(path), 'retired', `${key.use}-${replaced}.json`)
    await mkdir(dirname(retired), { recursive: true })
    await rename(path, retired)
  }
  await replaceFile(path, keyFileText(key), secretMode)
}
