import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, it } from 'vitest'
import { builtExtension } from '../support/start-test-browser'

/** Read on every page that is opened, so what it costs is paid all day long. */
const contentScriptBytes = 15_000

it('keeps the script that runs on every page small', () => {
  const script = readFileSync(join(builtExtension(inject('browserKind')), 'page.js'))
  const bytes = gzipSync(script, { level: 9 }).length
  // A build that went wrong would be within any budget.
  expect(bytes).toBeGreaterThan(1_000)
  expect(bytes).toBeLessThanOrEqual(contentScriptBytes)
})
