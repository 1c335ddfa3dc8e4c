const quote = 0x22
const backslash = 0x5c
const open = [0x7b, 0x5b]
const close = [0x7d, 0x5d]
/** How deep the items of a chunk's lists are: in its object, and in a list. */
const itemDepth = 2

/**
 * Where the objects in the lists of a JSON object stand: [start, end) of each in bytes, in order. The JSON must be
 * valid. One pass over the bytes, so that a brief can be read later without its chunk being parsed.
 */
export function findItemSpans(bytes: Uint8Array): [number, number][] {
  const spans: [number, number][] = []
  let depth = 0
  let start = 0
  let isText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (isText) {
      if (byte === backslash) at += 1
      else if (byte === quote) isText = false
    } else if (byte === quote) isText = true
    else if (open.includes(byte)) {
      if (depth === itemDepth) start = at
      depth += 1
    } else if (close.includes(byte)) {
      depth -= 1
      if (depth === itemDepth) spans.push([start, at + 1])
    }
  }
  return spans
}
