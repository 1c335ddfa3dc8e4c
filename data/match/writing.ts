import { type Form, formOf, lowerCase } from './letter-case'
import { canonicalText } from './same-name'

/** A text in its canonical form, and what its letters say. */
export interface Writing {
  text: string
  form: Form
  /** In lower case: what is one text for the facts of a page. */
  lower: string
}

/** @param text in any form */
export function writingOf(text: string): Writing {
  const canonical = canonicalText(text)
  return { text: canonical, form: formOf(canonical), lower: lowerCase(canonical) }
}
