/** Files that a test gives to the extension and takes from it, in a folder of their own. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { until } from './marks'

export interface TestFiles {
  dir: string
  /** Writes a file; returns its path. */
  write(name: string, content: string): Promise<string>
  /** Waits until a download whose name begins so is whole; returns its path. */
  downloaded(start: string): Promise<string>
  remove(): Promise<void>
}

/** A new folder for a test's files. */
export async function makeTestFiles(): Promise<TestFiles> {
  const dir = await mkdtemp(join(tmpdir(), 'inbrief-files-'))
  return {
    dir,
    async write(name, content) {
      const path = join(dir, name)
      await writeFile(path, content)
      return path
    },
    async downloaded(start) {
      let path = ''
      await until(async () => {
        const name = (await readdir(dir)).find(
          (one) => one.startsWith(start) && !/\.(part|crdownload)$/.test(one),
        )
        if (!name) return false
        path = join(dir, name)
        // A browser makes an empty file before it writes to it.
        return (await readFile(path)).length > 0
      }, `a download ${start}`)
      return path
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  }
}

/** Chooses a file in settings, as the dialog behind the button does. */
export async function openFileInSettings(settings: Page, path: string): Promise<void> {
  const input = await settings.waitForSelector('input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
}
