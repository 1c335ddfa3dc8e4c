import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { runCommand } from '../run-command.mjs'

/** Every file of a folder, by its path within it with `/`. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return readAll(files.map((file) => [file.slice(folder.length + 1).replaceAll(sep, '/'), file]))
}

/** What a build needs of the project's files, as they are in the folder; tests and pictures are left out. */
export async function readSources(root: string): Promise<Map<string, Uint8Array>> {
  const { output } = await runCommand('git', ['ls-files'])
  const paths = output.split('\n').filter((path) => path !== '' && !/^(tests|docs|\.ci)\//.test(path))
  return readAll(paths.map((path) => [path, join(root, path)]))
}

async function readAll(files: [string, string][]): Promise<Map<string, Uint8Array>> {
  return new Map(
    await Promise.all(
      files.map(async ([path, file]) => [path, await readFile(file)] as [string, Uint8Array]),
    ),
  )
}
