import { useEffect } from 'preact/hooks'

/**
 * Puts a title into the margin of each printed page but the first. Browsers without margin boxes print the document's
 * title by themselves.
 */
export function useRunningTitle(title: string | null): void {
  useEffect(() => {
    if (!title) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(runningTitleRule(title))
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [title])
}

/** In characters: a margin has one line. */
const longest = 90

/** The rule that prints a title. A title comes from a pack, and stays text whatever it holds. */
export function runningTitleRule(title: string): string {
  const short = title.length > longest ? `${title.slice(0, longest - 1)}…` : title
  const font = '8pt system-ui, "Noto Sans", sans-serif'
  return `@page { @top-left { content: "${cssText(short)}"; font: ${font}; color: #5a5d5f; } } @page :first { @top-left { content: none; } }`
}

/**
 * Writes everything but letters, digits and spaces as hexadecimal escapes:
 * https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point
 */
function cssText(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (char) => `\\${char.codePointAt(0)?.toString(16)} `)
}
