/** Many short texts as UTF-8 in one array: stored and loaded as one value, and read without decoding the rest. */
export interface PackedStrings {
  bytes: Uint8Array<ArrayBuffer>
  /** Where each text ends. */
  ends: Uint32Array<ArrayBuffer>
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Packs texts, in their order. */
export function packStrings(texts: readonly string[]): PackedStrings {
  const ends = new Uint32Array(texts.length)
  let units = 0
  for (const text of texts) units += text.length
  // A UTF-16 unit is at most three bytes in UTF-8.
  const bytes = new Uint8Array(units * 3)
  let end = 0
  texts.forEach((text, index) => {
    end += encoder.encodeInto(text, bytes.subarray(end)).written
    ends[index] = end
  })
  return { bytes: bytes.slice(0, end), ends }
}

/** Where the text at an index begins, in bytes. */
export function startOf({ ends }: PackedStrings, index: number): number {
  return index === 0 ? 0 : (ends[index - 1] as number)
}

/** Decodes the text at an index. */
export function stringAt(strings: PackedStrings, index: number): string {
  return decoder.decode(strings.bytes.subarray(startOf(strings, index), strings.ends[index]))
}
