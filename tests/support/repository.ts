import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every file that belongs to the project, committed or about to be, by its path with `/`. */
export function listFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
  return [...new Set(output.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)))
}

/** The text of a file of the project, by its path with `/`. */
export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** The text of files, by their paths. */
export function readProjectFiles(paths: readonly string[]): Map<string, string> {
  return new Map(paths.map((path) => [path, readProjectFile(path)]))
}
