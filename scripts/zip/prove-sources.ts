import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { runCommand } from '../run-command.mjs'

/** Builds from a zip of the sources in an empty folder and compares. @throws Error that names what differs */
export async function proveSources(
  sources: string,
  packages: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'inbrief-sources-'))
  try {
    for (const [path, bytes] of Object.entries(unzipSync(await readFile(sources)))) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), bytes)
    }
    for (const args of [['ci'], ['run', 'zip']]) {
      const { code, output } = await runCommand('npm', args, { cwd: folder })
      if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${output}`)
    }
    const built = join(folder, '.output', 'store')
    for (const name of await readdir(built)) {
      const same =
        Buffer.compare(await readFile(join(built, name)), packages.get(name) ?? new Uint8Array()) === 0
      console.log(
        `${name.padEnd(32)} ${same ? 'the same bytes from the sources' : 'DIFFERS from the sources'}`,
      )
      if (!same) process.exitCode = 1
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
