import { listFormat } from '../locales/intl'

/** "1 brief", "12 briefs", "1,204 briefs". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

/** "A", "A and B", "A, B and C". */
export function listWords(words: readonly string[]): string {
  return listFormat().format(words)
}
