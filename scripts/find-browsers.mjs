// @ts-check
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @typedef {'chromium' | 'firefox'} BrowserKind */

const windowsRoots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
)

/** @type {Record<BrowserKind, { variable: string, commands: string[], mac: string[], windows: string[] }>} */
const places = {
  chromium: {
    variable: 'INBRIEF_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    mac: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'INBRIEF_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
}

/**
 * The path of an installed browser; undefined where there is none. `INBRIEF_CHROMIUM` and `INBRIEF_FIREFOX`
 * come before every other place.
 *
 * @param {BrowserKind} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const { variable, commands, mac, windows } = places[kind]
  const chosen = process.env[variable]
  if (chosen) return isExecutable(chosen) ? chosen : undefined
  return [...candidates(commands, mac, windows)].find(isExecutable)
}

/**
 * @param {string[]} commands
 * @param {string[]} mac
 * @param {string[]} windows
 */
function* candidates(commands, mac, windows) {
  if (process.platform === 'darwin') yield* mac
  if (process.platform === 'win32') {
    for (const path of windows) for (const root of windowsRoots) yield join(root, path)
    return
  }
  for (const command of commands) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) if (folder) yield join(folder, command)
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
