/** How files are named, placed and how long they may be. */

/** What may stand in the project's folder. */
const topLevel = new Set([
  '.ci',
  '.gitignore',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'components',
  'data',
  'docs',
  'entrypoints',
  'knip.json',
  'locales',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
])

const longestFile = 400
const codeFile = /\.(ts|tsx|mjs|css)$/
const kebabName = /^[a-z0-9]+(-[a-z0-9]+)*(\.(content|test|e2e|bench|config|d))?\.(ts|tsx|mjs|css|html)$/
const pascalName = /^([A-Z][a-z0-9]*)+(\.test)?\.tsx$/
const emptyWords = /^(utils?|helpers?|common|misc|lib)$/

/** What is wrong with one file by its name, its place and its text, as sentences. */
export function brokenLayoutRules(path: string, text: string): string[] {
  const broken: string[] = []
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  const first = folders[0] ?? name
  if (!topLevel.has(first)) broken.push(`${path}: ${first} has no place at the top level`)
  if ([...folders, name.replace(/\..*$/, '')].some((part) => emptyWords.test(part))) {
    broken.push(`${path}: the name says nothing`)
  }
  if (!codeFile.test(name)) return broken
  if (!kebabName.test(name) && !pascalName.test(name))
    broken.push(`${path}: neither kebab-case nor PascalCase.tsx`)
  const lines = text.split('\n').length - 1
  if (lines > longestFile) broken.push(`${path}: ${lines} lines, at most ${longestFile}`)
  if (isBarrel(text)) broken.push(`${path}: passes on what others export and nothing else`)
  if (/\.tsx?$/.test(name) && /^export default (?!define)/m.test(text) && !needsDefault(path)) {
    broken.push(`${path}: has a default export`)
  }
  return broken
}

/** Frameworks ask for a default export in their configuration and in a global set-up. */
function needsDefault(path: string): boolean {
  return /^[^/]+\.config\.ts$/.test(path) || path === 'tests/support/build-extension.ts'
}

function isBarrel(text: string): boolean {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').trim()
  if (code === '') return false
  return (
    code
      .replaceAll(/^export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s+['"][^'"]+['"];?$/gm, '')
      .trim() === ''
  )
}
