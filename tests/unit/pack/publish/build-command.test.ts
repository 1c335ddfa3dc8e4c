import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePackCommand } from '../../../support/pack-command'
import { htmlPage, textPage } from '../../../support/published-pages'

const { at, run, edit } = usePackCommand()
const build = (dir = 'pack', out = 'out') => run('build', at(dir), at(out))

async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(at(folder), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
  const texts = await Promise.all(
    files.sort().map(async (path) => [path, await readFile(path, 'utf8')] as const),
  )
  return Object.fromEntries(texts.map(([path, text]) => [path.slice(at(folder).length + 1), text]))
}

describe('build', () => {
  beforeEach(() => run('init', at('pack')).then(() => undefined))

  it('gives the same bytes for the same input, signature included', async () => {
    await cp(at('pack'), at('copy'), { recursive: true })
    await build()
    await build('copy', 'other')
    expect(await filesOf('other')).toEqual(await filesOf('out'))
  })

  it('takes briefs as Markdown, and as the text and the HTML of their pages, in one pack', async () => {
    await writeFile(at('pack/briefs/from-text.txt'), textPage)
    await writeFile(at('pack/briefs/from-html.html'), htmlPage)
    const { code, out } = await build()
    expect(code).toBe(0)
    expect(out).toEqual(
      expect.arrayContaining([
        '3 new, 0 revised, 0 withdrawn',
        '  new       from-text: Copyists Reach the Plans of an Example Harbour',
        '  new       from-html: Copyists Reach the Plans of an Example Harbour',
      ]),
    )
  })

  it('tells that an edited brief costs its readers the manifest and one chunk', async () => {
    await build()
    await edit('pack/briefs/example-breach.md', 'One fact', 'Another fact')
    const { out } = await build()
    expect(out).toContain(
      '  revised   example-breach: Hackers reach the wiretap systems of an example carrier',
    )
    expect(out).toContainEqual(
      expect.stringMatching(/^Readers fetch 1 of 3 chunks: \d\.\d kB with the manifest$/),
    )
  })

  it('puts back what is missing in the output, even where nothing has changed', async () => {
    await build()
    const before = await filesOf('out')
    await rm(at('out/c'), { recursive: true })
    expect((await build()).out[0]).toBe('Nothing has changed since version 1.')
    expect(await filesOf('out')).toEqual(before)
  })
})
