import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a built extension opens the introduction when it is installed; those of benchmarks do not. */
export function hasWelcome(extensionDir: string): boolean {
  return existsSync(join(extensionDir, 'welcome.html'))
}
