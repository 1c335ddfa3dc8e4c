import { describe, expect, it } from 'vitest'
import { brokenLayoutRules } from '../../support/layout-rules'
import { listFiles, readProjectFile } from '../../support/repository'

describe('the files of the project', () => {
  const files = listFiles()

  it('are named, placed and cut as the house rules say', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((path) => brokenLayoutRules(path, readProjectFile(path)))).toEqual([])
  })

  it('give a reason for every dependency in docs/decisions.md', () => {
    const { dependencies, devDependencies } = JSON.parse(readProjectFile('package.json'))
    const decisions = readProjectFile('docs/decisions.md')
    const names = Object.keys({ ...dependencies, ...devDependencies })
    expect(names.length).toBeGreaterThan(10)
    expect(unnamed(names, decisions)).toEqual([])
  })

  it('name the two commands in the README', () => {
    expect(unnamed(['npm start', 'npm test'], readProjectFile('README.md'))).toEqual([])
  })
})

/** Those that a text does not name; `wxt` is not named by `wxt-dev`. */
function unnamed(names: readonly string[], text: string): string[] {
  return names.filter(
    (name) =>
      !new RegExp(`(?<![\\w@/-])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w/-])`).test(text),
  )
}

describe('the layout rules find', () => {
  it.each([
    ['notes.txt', '', 'no place at the top level'],
    ['src/a.ts', '', 'no place at the top level'],
    ['data/utils/trim.ts', '', 'says nothing'],
    ['components/helpers.ts', '', 'says nothing'],
    ['data/brief/ParseBrief.ts', '', 'neither kebab-case'],
    ['data/brief/parse_brief.ts', '', 'neither kebab-case'],
    ['components/mixedCase.tsx', '', 'neither kebab-case'],
    ['data/brief/long.ts', 'a\n'.repeat(401), '401 lines'],
    ['data/brief/index.ts', "// All\nexport * from './brief'\nexport {\n  a,\n} from './a'\n", 'passes on'],
    ['data/brief/a.ts', 'export default function a() {}\n', 'default export'],
  ])('what is wrong with %s', (path, text, says) => {
    expect(brokenLayoutRules(path, text)).toEqual([expect.stringContaining(says)])
  })

  it('a name that only stands inside another', () => {
    expect(unnamed(['wxt', 'preact'], 'We take @wxt-dev/module and preact 11.')).toEqual(['wxt'])
  })
})

describe('the layout rules allow', () => {
  it.each([
    ['README.md', ''],
    ['data/brief/parse-brief.ts', 'a\n'.repeat(400)],
    ['components/card/BriefTeaser.tsx', 'export function BriefTeaser() {}\n'],
    ['tests/components/Card.test.tsx', ''],
    ['entrypoints/page/index.ts', 'export default defineContentScript({})\n'],
    ['data/brief/a.ts', "export { b } from './b'\nexport const a = 1\n"],
  ])('%s', (path, text) => {
    expect(brokenLayoutRules(path, text)).toEqual([])
  })
})
