/** Words before and after the text that tell one place on a page from another. */
const contextWords = 3

/**
 * The address of a place on a page: browsers that know text fragments scroll to the text and mark it.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param before the text before `text` in the same block, and `after` what follows
 */
export function textFragmentUrl(url: string, text: string, before: string, after: string): string {
  const prefix = wholeWords(before, 'end')
  const suffix = wholeWords(after, 'start')
  const parts = [
    prefix && `${encode(prefix)}-,`,
    encode(text.replace(/\s+/g, ' ').trim()),
    suffix && `,-${encode(suffix)}`,
  ]
  return `${withoutFragment(url)}#:~:text=${parts.join('')}`
}

/** The nearest whole words; a word that the context cuts off is left out. */
function wholeWords(text: string, side: 'start' | 'end'): string {
  const words = text.split(/\s+/)
  const whole = side === 'end' ? words.slice(1) : words.slice(0, -1)
  const near = whole.filter(Boolean)
  return (side === 'end' ? near.slice(-contextWords) : near.slice(0, contextWords)).join(' ')
}

/** Hyphens, commas and ampersands have a meaning of their own in a fragment; a page may hold half characters. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D')
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '')
}
