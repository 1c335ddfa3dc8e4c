import { type Role, roles, type WhoNode } from '../brief'
import { checkLength } from '../check-length'
import type { Report } from '../problem'
import { maxWhoDepth, textLimits } from '../text-limits'
import { guessRole } from './guess-role'
import type { PublishedLine } from './published-line'

/**
 * The tree of who is involved, by the indentation of each line. A role comes from the brackets at the end of a line,
 * else from its words, else from the line above it in the tree.
 */
export function readPublishedWho(lines: readonly PublishedLine[], report: Report): WhoNode[] {
  const top: WhoNode[] = []
  /** The branch down to the last line, outermost first. */
  const branch: { indent: number; node: WhoNode }[] = []
  for (const line of lines) {
    while ((branch.at(-1)?.indent ?? -1) >= line.indent) branch.pop()
    if (branch.length >= maxWhoDepth) {
      report('nestedTooDeep', line, line.text.slice(0, 60))
      continue
    }
    const parent = branch.at(-1)?.node
    const { label, role, disputed } = readNote(line.text)
    // A colon or a bullet alone names nobody.
    if (!/[\p{L}\p{N}]/u.test(label)) continue
    checkLength(label, textLimits.label, line, report)
    const node: WhoNode = {
      label,
      role: role ?? guessRole(label) ?? parent?.role ?? 'other',
      disputed,
      children: [],
    }
    if (parent) parent.children.push(node)
    else top.push(node)
    branch.push({ indent: line.indent, node })
  }
  return top
}

/** Brackets that hold anything but roles are part of the name. */
function readNote(text: string): { label: string; role?: Role; disputed: boolean } {
  const plain = text.replace(/:$/, '').trimEnd()
  const match = /^(.*\S) ?\(([^()]*)\)$/.exec(plain)
  const words = match?.[2]?.split(',').map((word) => word.trim().toLowerCase()) ?? []
  const found = roles.filter((role) => words.includes(role))
  const disputed = words.includes('disputed')
  if (!match?.[1] || found.length + Number(disputed) !== words.length || found.length > 1) {
    return { label: plain, disputed: false }
  }
  return { label: match[1], disputed, ...(found[0] ? { role: found[0] } : {}) }
}
