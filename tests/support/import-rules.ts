/** The direction of imports that the design asks for: entrypoints -> components -> data and locales, and within data. */
import { findCycles, type Import, type ImportGraph, reachableFrom } from './import-graph'

const pureFolders = ['brief', 'match', 'page', 'dossier', 'pack', 'search', 'hover', 'messages'].map(
  (name) => `data/${name}/`,
)
const browserPackages = ['wxt', 'webextension-polyfill', '@wxt-dev/webextension-polyfill']

/** Types of the store that the pure folders may use, without knowing how they are stored. */
const storedShapes = ['data/store/settings.ts', 'data/store/cache-db.ts']

/** A constant that sync and store must agree on. */
const starterId = 'data/store/starter-source-id.ts'

/** Modules that would make the script on every page large, or reach what only the background may. */
const tooMuchForPages = ['preact', 'dexie', 'valibot', 'fuse.js', 'webextension-polyfill', 'wxt/browser']

/** All texts in all languages; the build reads it, and the browser what the build made of it. */
const messageTable = 'locales/messages.ts'
const askingBrowser = 'locales/browser-messages.ts'

interface Rule {
  says: string
  breaks(file: string, one: Import): boolean
}

const rules: Rule[] = [
  {
    says: 'data imports neither components nor entrypoints',
    breaks: (file, { target }) => isIn(file, ['data/']) && isIn(target, ['components/', 'entrypoints/']),
  },
  {
    says: 'data says nothing to the reader',
    breaks: (file, { target }) => isIn(file, ['data/']) && isIn(target, ['locales/']),
  },
  {
    says: 'locales know nothing of what speaks through them',
    breaks: (file, { target }) =>
      isIn(file, ['locales/']) && isIn(target, ['data/', 'components/', 'entrypoints/']),
  },
  {
    says: 'the extension knows the types of messages alone',
    breaks: (file, { target, typeOnly }) =>
      file !== messageTable &&
      !isIn(file, ['entrypoints/pack/']) &&
      !typeOnly &&
      isIn(target, [messageTable, 'locales/messages/']),
  },
  {
    says: 'components do not import entrypoints',
    breaks: (file, { target }) => isIn(file, ['components/']) && isIn(target, ['entrypoints/']),
  },
  {
    says: 'nothing that ships imports scripts or tests',
    breaks: (_file, { target }) => isIn(target, ['scripts/', 'tests/']),
  },
  {
    says: 'data knows no JSX and no browser',
    breaks: (file, one) => isIn(file, ['data/']) && isPackage(one, ['preact', ...browserPackages]),
  },
  {
    says: 'components know no browser',
    breaks: (file, one) => isIn(file, ['components/']) && isPackage(one, browserPackages),
  },
  {
    says: 'components know no store',
    breaks: (file, one) => isIn(file, ['components/']) && !one.typeOnly && isIn(one.target, ['data/store/']),
  },
  {
    says: 'the pure folders know no store and no sync',
    breaks: (file, { target, typeOnly }) =>
      isIn(file, pureFolders) &&
      isIn(target, ['data/store/', 'data/sync/']) &&
      !(typeOnly && storedShapes.includes(target)),
  },
  {
    says: 'sync reaches the store through ports',
    breaks: (file, { target, typeOnly }) =>
      isIn(file, ['data/sync/']) && !typeOnly && isIn(target, ['data/store/']) && target !== starterId,
  },
  {
    says: 'only data/store imports dexie',
    breaks: (file, one) => !isIn(file, ['data/store/']) && isPackage(one, ['dexie']),
  },
  {
    says: 'only data/search imports fuse.js',
    breaks: (file, one) => !isIn(file, ['data/search/']) && isPackage(one, ['fuse.js']),
  },
]

/** Every import that breaks a rule, as a sentence. */
export function brokenImportRules(graph: ImportGraph): string[] {
  const broken: string[] = []
  for (const [file, imports] of graph) {
    for (const one of imports) {
      for (const rule of rules)
        if (rule.breaks(file, one)) broken.push(`${rule.says}: ${file} -> ${one.target}`)
    }
  }
  for (const cycle of findCycles(graph))
    broken.push(`no module imports itself by others: ${cycle.join(' -> ')}`)
  return [...broken, ...pageScriptLoad(graph), ...commandLineWords(graph)]
}

function pageScriptLoad(graph: ImportGraph): string[] {
  const ways = reachableFrom(graph, 'entrypoints/page/index.ts')
  return [...ways].flatMap(([target, way]) => {
    const tooMuch =
      isIn(target, ['components/', 'data/store/', 'data/sync/']) ||
      tooMuchForPages.some((name) => target === name || target.startsWith(`${name}/`))
    return tooMuch ? [`the content script stays small: ${way.join(' -> ')}`] : []
  })
}

/** The publishers' command line speaks English, and there is no browser to ask. */
function commandLineWords(graph: ImportGraph): string[] {
  const ways = reachableFrom(graph, 'entrypoints/pack/main.ts')
  return [...ways].flatMap(([target, way]) =>
    target === askingBrowser ? [`the command line asks no browser for words: ${way.join(' -> ')}`] : [],
  )
}

function isIn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder))
}

function isPackage({ target, isPackage }: Import, names: readonly string[]): boolean {
  return isPackage && names.some((name) => target === name || target.startsWith(`${name}/`))
}
