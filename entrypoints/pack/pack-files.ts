import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { PackFile } from '../../data/pack/publish/pack-folder'

/** Reads the files of a pack: `pack.yaml` and everything below `briefs/` and `entities/`, without hidden files. */
export async function readPackFiles(dir: string): Promise<PackFile[]> {
  const paths = [join(dir, 'pack.yaml')]
  for (const folder of ['briefs', 'entities']) {
    const entries = await readdir(join(dir, folder), { recursive: true, withFileTypes: true }).catch(
      ifMissing,
    )
    for (const entry of entries ?? []) {
      if (entry.isFile() && !entry.name.startsWith('.')) paths.push(join(entry.parentPath, entry.name))
    }
  }
  const files: PackFile[] = []
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(ifMissing)
    if (text !== undefined) files.push({ path: relative(dir, path).replaceAll(sep, '/'), text })
  }
  return files
}

/** The bytes of a file; undefined if it does not exist. */
export async function findFile(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await readFile(path).catch(ifMissing)
  return bytes && new Uint8Array(bytes)
}

function ifMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
