/** Many short texts as one string. Loads as one value, where an array of strings is cloned text by text. */
export interface TextTable {
  joined: string
  /** Where each text ends. */
  ends: Uint32Array
}

/** Packs texts into a table, in their order. */
export function joinTexts(texts: readonly string[]): TextTable {
  let end = 0
  return {
    joined: texts.join(''),
    ends: Uint32Array.from(texts, ({ length }) => {
      end += length
      return end
    }),
  }
}

/** The text at an index of the table. */
export function textAt({ joined, ends }: TextTable, index: number): string {
  return joined.slice(index === 0 ? 0 : ends[index - 1], ends[index])
}
