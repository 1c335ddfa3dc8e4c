import type { Role } from '../data/brief/brief'

/** How a role looks wherever it is marked: in a page, on a badge, in the tree of a brief. */
export interface RoleLook {
  /** At least 3:1 on white and on #121212; the same value as `--role-…` in `tokens.css`. */
  colour: string
  /** CSS `text-decoration-style` and `text-decoration-thickness`: no two roles share both. */
  underline: { style: 'solid' | 'double' | 'dashed' | 'dotted'; thicknessPx: 1 | 2 | 3 }
}

/** Not wavy: readers take a wavy line for a spelling error. */
export const roleLooks: Record<Role, RoleLook> = {
  actor: { colour: '#c8473b', underline: { style: 'solid', thicknessPx: 3 } },
  victim: { colour: '#a8690f', underline: { style: 'dashed', thicknessPx: 2 } },
  authority: { colour: '#3f78c9', underline: { style: 'double', thicknessPx: 1 } },
  law: { colour: '#8a60c4', underline: { style: 'solid', thicknessPx: 1 } },
  place: { colour: '#2c8a62', underline: { style: 'dotted', thicknessPx: 2 } },
  other: { colour: '#767b82', underline: { style: 'dotted', thicknessPx: 1 } },
}
