import { type Role, roles, type WhoNode } from './brief'
import { checkLength } from './check-length'
import type { Piece } from './outline'
import { plainInline } from './plain-inline'
import type { Position, Report } from './problem'
import { readList } from './read-list'
import { maxWhoDepth, textLimits } from './text-limits'

/** The tree of who is involved. A line without a role has that of the line above it in the tree, or `other`. */
export function readWho(lines: readonly Piece[], report: Report): WhoNode[] {
  const top: WhoNode[] = []
  /** The branch down to the last line, outermost first. */
  const branch: WhoNode[] = []
  for (const item of readList(lines, 'tree', report)) {
    const [piece] = item.pieces
    if (!piece?.text) continue
    if (item.depth >= maxWhoDepth) {
      report('nestedTooDeep', item, piece.text.slice(0, 60))
      continue
    }
    branch.length = Math.min(branch.length, item.depth)
    const parent = branch.at(-1)
    const { label, role, disputed } = readLabel(piece, report)
    checkLength(label, textLimits.label, piece, report)
    if (!label) report('emptyItem', item, piece.text)
    const node: WhoNode = { label, role: role ?? parent?.role ?? 'other', disputed, children: [] }
    if (parent) parent.children.push(node)
    else top.push(node)
    branch.push(node)
  }
  return top
}

/**
 * Takes `(victim)` or `(actor, disputed)` off the end of a line. Brackets with capitals or spaces, as in
 * `Ministry of State Security (MSS)`, belong to the name, unless a word in them is a role.
 */
function readLabel(piece: Piece, report: Report): { label: string; role?: Role; disputed: boolean } {
  const text = piece.text.trimEnd()
  const match = /\(([^()]*)\)$/.exec(text)
  const words = match?.[1]?.split(',').map((word) => word.trim()) ?? []
  const isNote = words.some((word) => isNoteWord(word.toLowerCase())) || /^[a-z]+$/.test(words.join(''))
  if (!match || !isNote) return { label: plainInline(text), disputed: false }

  const at: Position = { line: piece.line, column: piece.column + match.index }
  let role: Role | undefined
  let disputed = false
  for (const word of words) {
    const plain = word.toLowerCase()
    if (plain === 'disputed') disputed = true
    else if (!isRole(plain)) report('unknownRole', at, word)
    else if (role && role !== plain) report('rolesConflict', at, words.join(', '))
    else role = plain
  }
  return { label: plainInline(text.slice(0, match.index)), disputed, ...(role ? { role } : {}) }
}

function isNoteWord(word: string): boolean {
  return word === 'disputed' || isRole(word)
}

function isRole(word: string): word is Role {
  return roles.some((role) => role === word)
}
