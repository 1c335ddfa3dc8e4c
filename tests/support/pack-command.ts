import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { OrdinaryWords } from '../../data/match/words/ordinary-words'
import { examplePack, isPlaceholder } from '../../data/pack/publish/example-pack'
import { runPack } from '../../entrypoints/pack/run-pack'

export interface PackCommand {
  /** A path in a folder of the test's own. */
  at: (...names: string[]) => string
  /** Makes a new pack in a folder with nothing left of the example's texts but its names. */
  initOwn: (folder: string) => Promise<void>
  run: (...args: string[]) => Promise<{ code: number; out: string[]; err: string[] }>
  /** Replaces a text in a file of the folder, which must be there. */
  edit: (file: string, from: string, to: string) => Promise<void>
  /** What the command takes for now; the last day of January 2025 at first. */
  clock: { nowMs: number }
}

/** Two words stand for all words of the language. */
const words: OrdinaryWords = {
  find: (word) => (word === 'target' || word === 'play' ? { common: true, capital: false } : undefined),
}

/** The publishers' command line in a temporary folder, which is made for each test and removed after it. */
export function usePackCommand(): PackCommand {
  let root = ''
  const clock = { nowMs: 0 }
  const at = (...names: string[]) => join(root, ...names)
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'inbrief-pack-'))
    clock.nowMs = Date.UTC(2025, 0, 31)
  })
  afterEach(() => rm(root, { recursive: true }))
  const run: PackCommand['run'] = async (...args) => {
    const out: string[] = []
    const err: string[] = []
    const code = await runPack(args, {
      nowMs: clock.nowMs,
      print: (line) => out.push(line),
      complain: (line) => err.push(line),
      isColourful: false,
      fetch,
      words: () => words,
    })
    return { code, out, err }
  }
  const edit: PackCommand['edit'] = async (file, from, to) => {
    const text = await readFile(at(file), 'utf8')
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`)
    await writeFile(at(file), text.replace(from, to))
  }
  return {
    at,
    clock,
    run,
    edit,
    async initOwn(folder) {
      await run('init', at(folder))
      for (const path of Object.keys(examplePack(folder))) {
        const file = at(folder, path)
        const lines = (await readFile(file, 'utf8')).split('\n')
        await writeFile(
          file,
          lines.map((line) => (isPlaceholder(line) ? ownLine(line, path) : line)).join('\n'),
        )
      }
    },
  }
}

/** Changes a line of the example in a way that keeps places, names and sources. */
function ownLine(line: string, path: string): string {
  return path.endsWith('.yaml')
    ? `${line} # ours`
    : line.replace(/ (?:of|that|as|or)(?= )|: carrier/, (word) => word.toUpperCase())
}
