import { describe, expect, it } from 'vitest'
import { readImportGraph } from '../../support/import-graph'
import { brokenImportRules } from '../../support/import-rules'
import { listFiles, readProjectFiles } from '../../support/repository'

function broken(sources: Record<string, string>): string[] {
  return brokenImportRules(readImportGraph(new Map(Object.entries(sources))))
}

describe('the imports of the project', () => {
  const files = listFiles().filter((path) => /^(entrypoints|components|data|locales)\/.*\.tsx?$/.test(path))
  const graph = readImportGraph(readProjectFiles(files))

  it('are all read', () => {
    const own = [...graph.values()].flat().filter((one) => !one.isPackage && !one.target.endsWith('.css'))
    expect(own.length).toBeGreaterThan(100)
    expect(own.filter((one) => !graph.has(one.target))).toEqual([])
  })

  it('keep the direction of the design', () => {
    expect(brokenImportRules(graph)).toEqual([])
  })
})

describe('the rules find', () => {
  const store = {
    'data/store/rows.ts': 'export const rows = 1',
    'data/store/settings.ts': 'export type S = 1',
  }

  it.each([
    ['data/brief/a.ts', "import { A } from '../../components/A'", 'data imports neither'],
    [
      'components/A.tsx',
      "export { a } from '../entrypoints/shared/a'",
      'components do not import entrypoints',
    ],
    ['data/brief/a.ts', "import { a } from '../../tests/support/a'", 'nothing that ships imports'],
    ['data/page/a.ts', "import { render } from 'preact'", 'data knows no JSX'],
    ['data/page/a.ts', "import { browser } from 'wxt/browser'", 'data knows no JSX'],
    [
      'components/A.tsx',
      "import type { Browser } from 'webextension-polyfill'",
      'components know no browser',
    ],
    ['components/A.tsx', "import { rows } from '../data/store/rows'", 'components know no store'],
    ['data/match/a.ts', "import { rows } from '../store/rows'", 'the pure folders know no store'],
    ['data/match/a.ts', "import type { Row } from '../store/rows'", 'the pure folders know no store'],
    ['data/match/a.ts', "const rows = await import('../store/rows')", 'the pure folders know no store'],
    ['data/sync/a.ts', "import {\n  rows,\n  type Row,\n} from '../store/rows'", 'sync reaches the store'],
    ['data/sync/a.ts', "import { Dexie } from 'dexie'", 'only data/store imports dexie'],
    ['data/page/a.ts', "import { say } from '../../locales/say'", 'data says nothing to the reader'],
    ['locales/a.ts', "import type { Role } from '../data/brief/role'", 'locales know nothing'],
    ['components/A.tsx', "import { card } from '../locales/messages/card'", 'the types of messages alone'],
    ['entrypoints/popup/a.ts', "import Fuse from 'fuse.js'", 'only data/search imports fuse.js'],
  ])('what %s breaks by %s', (file, source, rule) => {
    expect(broken({ ...store, [file]: source })).toEqual([expect.stringContaining(rule)])
  })

  it('what the content script reaches by a detour', () => {
    const found = broken({
      'entrypoints/page/index.ts': "import { a } from '../../data/messages/a'",
      'data/messages/a.ts': "import * as v from 'valibot'",
    })
    expect(found).toEqual([
      'the content script stays small: entrypoints/page/index.ts -> data/messages/a.ts -> valibot',
    ])
  })

  it('what the command line would ask a browser for', () => {
    const found = broken({
      'entrypoints/pack/main.ts': "import { a } from '../../components/a'",
      'components/a.ts': "import { say } from '../locales/say'",
      'locales/say.ts': "import { browserMessage } from './browser-messages'",
      'locales/browser-messages.ts': 'export const browserMessage = 1',
    })
    expect(found).toEqual([
      'the command line asks no browser for words: entrypoints/pack/main.ts -> components/a.ts -> locales/say.ts -> locales/browser-messages.ts',
    ])
  })

  it('a ring of modules, once', () => {
    const found = broken({
      'data/brief/a.ts': "import { b } from './b'",
      'data/brief/b.ts': "import './c'",
      'data/brief/c.ts': "export * from './a'",
    })
    expect(found).toEqual([expect.stringContaining('data/brief/a.ts -> data/brief/b.ts -> data/brief/c.ts')])
  })
})

describe('the rules allow', () => {
  it.each([
    ['data/match/a.ts', "import type { S } from '../store/settings'"],
    ['data/match/a.ts', "import { type S } from '../store/settings'"],
    ['data/store/a.ts', "import { Dexie } from 'dexie'"],
    ['components/A.tsx', "import { useState } from 'preact/hooks'"],
    ['components/A.tsx', "import type { S } from '../data/store/settings'"],
    [
      'entrypoints/popup/A.tsx',
      "import { browser } from 'wxt/browser'\nimport { rows } from '../../data/store/rows'",
    ],
    ['data/brief/a.ts', "// import { rows } from '../store/rows'\nexport const from = 'preact'"],
  ])('%s: %s', (file, source) => {
    expect(broken({ 'data/store/settings.ts': '', 'data/store/rows.ts': '', [file]: source })).toEqual([])
  })

  it('two modules that share types', () => {
    expect(
      broken({
        'data/brief/a.ts': "import type { B } from './b'",
        'data/brief/b.ts': "import { a } from './a'",
      }),
    ).toEqual([])
  })
})
