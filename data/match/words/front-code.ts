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
  return decodeBehind('', code)
}

/**
 * Those of the words that begin with the same two letters as this one, without reading the others.
 *
 * @param code of words of two letters and more
 */
export function frontDecodeLike(code: string, word: string): string[] {
  const [first = '', second = ''] = word
  // A word shares nothing with the one before only where the first letter changes, and one letter where the second does.
  const letter = code.indexOf(`0${first}`)
  if (letter < 0) return []
  const letterEnd = endOf(code, '0', letter)
  if (code[letter + 2] === second)
    return decodeBehind('', code.slice(letter, Math.min(letterEnd, endOf(code, '1', letter))))
  const start = code.indexOf(`1${second}`, letter)
  if (start < 0 || start > letterEnd) return []
  return decodeBehind(first, code.slice(start, Math.min(letterEnd, endOf(code, '1', start))))
}

function endOf(code: string, shared: '0' | '1', start: number): number {
  const end = code.indexOf(shared, start + 1)
  return end < 0 ? code.length : end
}

/** @param before the word before the first one, or as much of it as they share */
function decodeBehind(before: string, code: string): string[] {
  const words: string[] = []
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
