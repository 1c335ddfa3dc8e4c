/** Links within the project's Markdown files that lead nowhere. */
import { posix } from 'node:path'

/** Links and headings in code do not count. */
const code = /^```[\s\S]*?^```$|`[^`\n]*`/gm
const link = /\]\(([^)\s]+)\)|\b(?:src|srcset)="([^"]+)"/g

/**
 * What is wrong with the links of one Markdown file, as sentences: a target that is no file or folder of the project,
 * or a heading that the target does not have. Addresses on the web are not looked at.
 *
 * @param files Every path of the project
 * @param read The text of one of them
 */
export function brokenLinks(
  path: string,
  files: readonly string[],
  read: (path: string) => string,
): string[] {
  return linksOf(read(path)).flatMap((target) => {
    if (/^[a-z]+:/.test(target)) return []
    const [place = '', heading] = target.split('#')
    const file = place === '' ? path : posix.join(posix.dirname(path), place)
    const isFile = files.includes(file)
    if (!isFile && !files.some((other) => other.startsWith(`${file}/`))) return [`${path}: no file ${target}`]
    if (heading === undefined) return []
    return isFile && headingAnchors(read(file)).includes(heading) ? [] : [`${path}: no heading ${target}`]
  })
}

function linksOf(markdown: string): string[] {
  return [...markdown.replaceAll(code, '').matchAll(link)].map((match) => match[1] ?? match[2] ?? '')
}

/** As GitHub makes them: https://docs.github.com/get-started/writing-on-github (section links). */
function headingAnchors(markdown: string): string[] {
  const headings = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)
  return [...headings].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
