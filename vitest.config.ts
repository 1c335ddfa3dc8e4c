import { defineConfig } from 'vitest/config'
import type { BrowserKind } from './scripts/find-browsers.mjs'

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

/** For tests without a browser, in milliseconds: property tests are slow on a busy machine. */
const testTimeout = 30_000

/** Give what a browser would: its messages, and the same random inputs in every run. */
const setupFiles = ['tests/support/speak-english.ts', 'tests/support/same-random-inputs.ts']

/** The same files in each browser, one file and one browser at a time, because some of them time what they do. */
function endToEnd(kind: BrowserKind, groupOrder: number) {
  return {
    oxc: jsx,
    test: {
      name: kind,
      include: ['tests/{e2e,faults,hostile}/**/*.e2e.ts'],
      globalSetup: ['tests/support/build-extension.ts'],
      provide: { browserKind: kind },
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // A real browser on a busy machine loses an event once in some thousand tests; what fails twice is broken.
      retry: 1,
      sequence: { groupOrder },
    },
  }
}

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout,
          setupFiles,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout,
          setupFiles,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles,
          // A row may be a hundred syncs in turn.
          testTimeout: 60_000,
        },
      },
      endToEnd('chromium', 1),
      endToEnd('firefox', 2),
    ],
  },
})
