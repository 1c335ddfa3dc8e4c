/** Text that was written and not saved is kept until it is, so that closing a tab loses nothing. */

/** A brief that is not stored yet: one that is written anew, or one that was read and is to be completed. */
export type NewBrief = 'new' | 'read'

const prefix = 'draft/'

/**
 * @param briefId null for a new brief; there is one draft for a brief that is written, and one for a brief that was
 *   read
 */
export function readDraft(briefId: string | null, kind: NewBrief = 'new'): string | null {
  return localStorage.getItem(keyOf(briefId, kind))
}

/** Keeps the text of a brief as a draft. */
export function keepDraft(briefId: string | null, markdown: string, kind: NewBrief = 'new'): void {
  try {
    localStorage.setItem(keyOf(briefId, kind), markdown)
  } catch {
    // Without room for a draft, the text is still in the editor.
  }
}

/** Drops the draft of a brief, once it is saved or discarded. */
export function dropDraft(briefId: string | null, kind: NewBrief = 'new'): void {
  localStorage.removeItem(keyOf(briefId, kind))
}

function keyOf(briefId: string | null, kind: NewBrief): string {
  // An id has no dot.
  return `${prefix}${briefId ?? `.${kind}`}`
}
