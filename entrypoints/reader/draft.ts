/** What was written and not saved, kept until it is: a closed tab must not take it along. */

const prefix = 'draft/'

export function readDraft(briefId: string | null): string | null {
  return localStorage.getItem(keyOf(briefId))
}

export function keepDraft(briefId: string | null, markdown: string): void {
  try {
    localStorage.setItem(keyOf(briefId), markdown)
  } catch {
    // Without room for a draft the text is still in the editor.
  }
}

export function dropDraft(briefId: string | null): void {
  localStorage.removeItem(keyOf(briefId))
}

function keyOf(briefId: string | null): string {
  return `${prefix}${briefId ?? ''}`
}
