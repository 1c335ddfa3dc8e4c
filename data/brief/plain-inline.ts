/** Escaped characters are kept as lone surrogates, which no text has, while the marks around them are taken away. */
const escapeBase = 0xdc00

/** One line's Markdown as plain text: emphasis, code marks, links and images give way to their words. */
export function plainInline(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => String.fromCharCode(escapeBase + char.charCodeAt(0)))
    .replace(/!?\[([^[\]]*)\]\((?:[^\s()]|\([^\s()]*\))*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/<(https?:\/\/[^\s<>]+)>/gi, '$1')
    .replace(/(?<!`)(`+)([^`]+)\1(?!`)/g, '$2')
    .replace(/(\*\*|~~)(?=\S)([^*~]+)(?<=\S)\1/g, '$2')
    .replace(/\*(?=\S)([^*]+)(?<=\S)\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])(__?)(?=[^\s_])([^_]+)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/[\udc21-\udc7e]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - escapeBase))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
