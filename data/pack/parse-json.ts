import type { Parsed } from './parsed'

const maxDepth = 32
const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Parses bytes as JSON: strict UTF-8, at most `maxBytes`, at most 32 levels, no key that reaches a prototype, and no
 * lone surrogate. The shape of the value is not checked.
 */
export function parseJson(bytes: Uint8Array, maxBytes: number): Parsed<unknown> {
  if (bytes.byteLength > maxBytes) {
    return { ok: false, problem: `${bytes.byteLength} bytes, at most ${maxBytes} are allowed` }
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { ok: false, problem: 'not UTF-8' }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'not JSON' }
  }
  const hazard = findHazard(value)
  return hazard ? { ok: false, problem: hazard } : { ok: true, value }
}

/** Walks level by level instead of recursing, because a nesting bomb must not overflow the stack. */
function findHazard(root: unknown): string | undefined {
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) return `nested deeper than ${maxDepth} levels`
    const next: unknown[] = []
    for (const value of level) {
      if (typeof value === 'string' && !value.isWellFormed()) return 'half of a surrogate pair in a text'
      if (typeof value !== 'object' || value === null) continue
      if (Array.isArray(value)) {
        for (const item of value) next.push(item)
        continue
      }
      for (const [key, item] of Object.entries(value)) {
        if (prototypeKeys.has(key)) return `the key ${key} is not allowed`
        next.push(item)
      }
    }
    level = next
  }
  return undefined
}
