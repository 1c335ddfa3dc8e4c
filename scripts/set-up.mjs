// @ts-check
/** Makes a machine ready: the packages of npm, the browsers, a font. Does only what is missing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browsers.mjs'
import { runCommand } from './run-command.mjs'

/** @typedef {import('./find-browsers.mjs').BrowserKind} BrowserKind */
/** @typedef {BrowserKind | 'font'} Need */
/** @typedef {{ command: string, before: string[][], install: string[], names: Record<Need, string[]>, root: boolean }} PackageManager */

const root = fileURLToPath(new URL('..', import.meta.url))

/** @type {PackageManager[]} */
const packageManagers = [
  {
    command: 'apt-get',
    before: [['update', '-qq']],
    install: ['install', '-y', '-qq', '--no-install-recommends'],
    names: { chromium: ['chromium'], firefox: ['firefox-esr'], font: ['fonts-dejavu-core'] },
    root: true,
  },
  {
    command: 'dnf',
    before: [],
    install: ['install', '-y', '-q'],
    names: { chromium: ['chromium'], firefox: ['firefox'], font: ['dejavu-sans-fonts'] },
    root: true,
  },
  {
    command: 'pacman',
    before: [],
    install: ['-Sy', '--noconfirm', '--needed'],
    names: { chromium: ['chromium'], firefox: ['firefox'], font: ['ttf-dejavu'] },
    root: true,
  },
  {
    command: 'zypper',
    before: [],
    install: ['--non-interactive', 'install', '--no-recommends'],
    names: { chromium: ['chromium'], firefox: ['MozillaFirefox'], font: ['dejavu-fonts'] },
    root: true,
  },
  {
    command: 'brew',
    before: [],
    install: ['install', '--cask'],
    names: { chromium: ['google-chrome'], firefox: ['firefox'], font: [] },
    root: false,
  },
]

/**
 * Installs what is missing and says each step in a line.
 *
 * @param {BrowserKind[]} browsers which are needed
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false where something has to be installed by hand; what, was said
 */
export async function setUp(browsers, say) {
  if (!(await installPackages(say))) return false
  /** @type {Need[]} */
  const missing = browsers.filter((kind) => !findBrowser(kind))
  if (!hasFont()) missing.push('font')
  if (missing.length === 0) return true
  await installFromSystem(missing, say)
  const left = browsers.filter((kind) => !findBrowser(kind))
  for (const kind of left) {
    const name = kind === 'chromium' ? 'Chromium, Google Chrome or Microsoft Edge' : 'Firefox'
    say(`Please install ${name}, or set INBRIEF_${kind.toUpperCase()} to the path of its program.`)
  }
  return left.length === 0
}

/** @param {(line: string) => void} say */
async function installPackages(say) {
  if (!arePackagesStale()) return true
  say('Installing the npm packages')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  // `npm ci` refuses a lock file that lacks the optional packages of other systems; `npm install` passes them by.
  let last = await runCommand('npm', ['ci', ...quiet])
  if (last.code !== 0) last = await runCommand('npm', ['install', '--no-save', ...quiet])
  if (last.code === 0) return true
  say(`npm failed:\n${last.output.trimEnd()}`)
  return false
}

/** Compares what npm has installed with the lock file: dates say nothing after a fresh checkout. */
function arePackagesStale() {
  const installedFile = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return true
  const installed = readPackages(installedFile)
  return Object.entries(readPackages(join(root, 'package-lock.json'))).some(([path, wanted]) => {
    if (path === '') return false
    const found = installed[path]
    return found ? found.version !== wanted.version : !(wanted.optional || wanted.devOptional || wanted.peer)
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}

/** Chromium draws no text at all on a Linux system without a font. */
function hasFont() {
  if (process.platform !== 'linux') return true
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts')]
  return folders.some((folder) => {
    if (!existsSync(folder)) return false
    return readdirSync(folder, { recursive: true }).some((path) => /\.(ttf|otf|ttc)$/i.test(String(path)))
  })
}

/**
 * @param {Need[]} missing
 * @param {(line: string) => void} say
 */
async function installFromSystem(missing, say) {
  for (const manager of packageManagers) {
    if ((await runCommand(manager.command, ['--version'])).code === 127) continue
    const names = missing.flatMap((need) => manager.names[need])
    if (names.length === 0) return
    const prefix = manager.root ? await rootPrefix() : []
    const [program = '', ...first] = [...(prefix ?? ['sudo']), manager.command]
    if (!prefix) {
      say(`Please run: ${[program, ...first, ...manager.install, ...names].join(' ')}`)
      return
    }
    say(`Installing ${names.join(', ')} with ${manager.command}`)
    for (const args of [...manager.before, [...manager.install, ...names]]) {
      const env = { DEBIAN_FRONTEND: 'noninteractive' }
      const { code, output } = await runCommand(program, [...first, ...args], { env })
      if (code !== 0)
        say(`${manager.command} ${args[0]} failed:\n${output.trim().split('\n').slice(-5).join('\n')}`)
    }
    return
  }
}

/** What to put before a command that needs root: nothing, sudo, or undefined where it would ask a password. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return []
  return (await runCommand('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const ready = await setUp(['chromium', 'firefox'], (line) => console.log(line))
  if (ready) console.log('Ready')
  process.exitCode = ready ? 0 : 1
}
