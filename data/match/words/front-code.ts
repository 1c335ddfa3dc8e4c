/** Sorted words in little space: a digit says how many letters a word shares with the one before. */

/** @param sorted words without digits */
export function frontCode(sorted: readonly string[]): string {
  let before = ''
  let code = ''
  for (const word of sorted) {
    let shared = 0
    while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++
    code += shared + word.slice(shared)
    before = word
  }
  return code
}

export function frontDecode(code: string): string[] {
  const words: string[] = []
  let before = ''
  let start = 0
  // By hand: a regular expression takes three times as long, and who waits for the first card waits for this.
  for (let end = 1; end <= code.length; end++) {
    if (end < code.length && !isDigit(code.charCodeAt(end))) continue
    before = before.slice(0, code.charCodeAt(start) - zero) + code.slice(start + 1, end)
    words.push(before)
    start = end
  }
  return words
}

const zero = 0x30

function isDigit(unit: number): boolean {
  return unit >= zero && unit <= zero + 9
}
