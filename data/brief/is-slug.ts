import { textLimits } from './text-limits'

/** Whether a text may be an id: lower-case letters, digits and hyphens, and no hyphen at the beginning. */
export function isSlug(text: string): boolean {
  // `constructor` is the one id of this form that every plain object has as a key already.
  return text.length <= textLimits.id && /^[a-z0-9][a-z0-9-]*$/.test(text) && text !== 'constructor'
}
