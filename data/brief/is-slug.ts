import { textLimits } from './text-limits'

/** True of what may be an id: lower-case letters, digits and hyphens, beginning with no hyphen. */
export function isSlug(text: string): boolean {
  // `constructor` is the one id of this form that every plain object already answers to.
  return text.length <= textLimits.id && /^[a-z0-9][a-z0-9-]*$/.test(text) && text !== 'constructor'
}
