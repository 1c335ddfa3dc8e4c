/** Where an arrow key leads. */
export interface Step {
  /** To the side where reading goes on, or back. */
  along: -1 | 0 | 1
  /** Upwards is -1. */
  across: -1 | 0 | 1
  /** To the first or the last of all. */
  toEnd?: 'first' | 'last'
}

/** What a key means among things that stand side by side; null for a key that means nothing there. */
export function arrowStep(event: KeyboardEvent, isRightToLeft: boolean): Step | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null
  switch (event.key) {
    case 'ArrowRight':
      return { along: isRightToLeft ? -1 : 1, across: 0 }
    case 'ArrowLeft':
      return { along: isRightToLeft ? 1 : -1, across: 0 }
    case 'ArrowUp':
      return { along: 0, across: -1 }
    case 'ArrowDown':
      return { along: 0, across: 1 }
    case 'Home':
      return { along: 0, across: 0, toEnd: 'first' }
    case 'End':
      return { along: 0, across: 0, toEnd: 'last' }
    default:
      return null
  }
}
