import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, it } from 'vitest'
import { builtExtension } from '../support/start-test-browser'

/** Read on every page that is opened, so what it costs is paid all day long. */
const contentScriptBytes = 15_200

it('keeps the script that runs on every page small', () => {
  const script = readFileSync(join(builtExtension(inject('browserKind')), 'page.js'))
  const bytes = gzipSync(script, { level: 9 }).length
  // A build that went wrong would be within any budget.
  expect(bytes).toBeGreaterThan(1_000)
  expect(bytes).toBeLessThanOrEqual(contentScriptBytes)
})

/** The chunks that a page of the extension loads as it opens: those that it names, and what these import. */
function chunksOf(page: string): string[] {
  const root = builtExtension(inject('browserKind'))
  const html = readFileSync(join(root, page), 'utf8')
  const loaded = new Set(Array.from(html.matchAll(/"\/chunks\/([^"]+\.js)"/g), ([, name = '']) => name))
  // A set that grows while it is walked.
  for (const chunk of loaded) {
    const source = readFileSync(join(root, 'chunks', chunk), 'utf8')
    for (const [, name = ''] of source.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)) loaded.add(name)
  }
  return [...loaded]
}

it('opens a brief without the code that draws', () => {
  const loaded = chunksOf('reader.html')
  expect(loaded.some((name) => name.startsWith('reader-'))).toBe(true)
  expect(loaded.length).toBeGreaterThan(3)
  expect(loaded.filter((name) => /^(EntityPage|Ties|Places|Nearby)/.test(name))).toEqual([])
})

it('opens the card without the store and the search', () => {
  const loaded = chunksOf('card.html')
  expect(loaded.some((name) => name.startsWith('base-'))).toBe(true)
  expect(loaded.filter((name) => /^(finder|own-briefs|schema|popup)/.test(name))).toEqual([])
})

it('opens the popup with few files', () => {
  const loaded = chunksOf('popup.html')
  expect(loaded.some((name) => name.startsWith('finder-'))).toBe(true)
  expect(loaded.length).toBeLessThanOrEqual(6)
})
