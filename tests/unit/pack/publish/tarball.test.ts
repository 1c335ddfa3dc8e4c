import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCommandLine } from '../../../../scripts/pack/build-command-line'

const run = promisify(execFile)
const project = fileURLToPath(new URL('../../../..', import.meta.url))

describe('the packed command line, installed in an empty folder without a network', () => {
  let folder = ''
  const command = (...args: string[]) =>
    run(join(folder, 'node_modules/.bin/inbrief-pack'), args, { cwd: folder }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    )
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inbrief-tarball-'))
    await buildCommandLine()
    const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: project,
    })
    const [{ filename }]: [{ filename: string }] = JSON.parse(packed.stdout)
    await writeFile(join(folder, 'package.json'), '{"private":true}')
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: folder })
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('brings no other package along', async () => {
    const lock: { packages: object } = JSON.parse(
      await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8'),
    )
    expect(Object.keys(lock.packages)).toEqual(['node_modules/inbrief'])
  })

  it('makes, checks, builds and verifies a pack', async () => {
    expect(await command('init', 'my-pack')).toMatchObject({ code: 0, stderr: '' })
    expect((await command('build', 'my-pack', 'public')).stdout).toContain('1 new, 0 revised, 0 withdrawn')
    const verified = await command('verify', 'public')
    expect(verified).toMatchObject({ code: 0, stderr: '' })
    expect(verified.stdout).toContain('1 brief, 2 entities, 3 names')
  })

  it('knows the words of the language', async () => {
    await writeFile(
      join(folder, 'my-pack/entities/shop.yaml'),
      '- { id: shop, kind: company, name: Target, about: A chain of shops. }\n',
    )
    expect((await command('lint', 'my-pack')).stderr).toContain('"Target" is an ordinary word')
  })

  it.each([
    [['lint', 'nowhere'], 1, 'nowhere is not a folder'],
    [['build', 'my-pack'], 2, 'build needs OUT'],
    [['verify', 'my-pack'], 1, 'give the one that it was built into'],
  ])('ends %j with a sentence and no stack trace', async (args, code, says) => {
    const ended = await command(...args)
    expect(ended.code).toBe(code)
    expect(ended.stderr).toContain(says)
    expect(ended.stderr).not.toMatch(/^\s+at /m)
  })
})
