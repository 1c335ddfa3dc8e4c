import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { KeyFile } from '../../data/pack/publish/key-files'

/** Only the publisher may read a private key. */
export const secretMode = 0o600

/** Writes a private key to a new file that only its owner can read. */
export async function writeSecret(path: string, key: KeyFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, keyFileText(key), { mode: secretMode, flag: 'wx' })
}

/** Readable JSON, for files in a pack's folder. */
export function keyFileText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
