import { fileURLToPath } from 'node:url'
import { startChromium } from './chromium'
import { startFirefox } from './firefox'
import type { BrowserKind, StartOptions, TestBrowser } from './test-browser'

/** The folder that the build of the extension for a browser is in. */
export function builtExtension(kind: BrowserKind): string {
  const folder = kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'
  return fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url))
}

/** Starts a browser with the built extension, unless the options say otherwise. */
export function startTestBrowser(
  kind: BrowserKind,
  options: Partial<StartOptions> = {},
): Promise<TestBrowser> {
  const whole = { extensionDir: builtExtension(kind), ...options }
  return kind === 'chromium' ? startChromium(whole) : startFirefox(whole)
}
