import * as v from 'valibot'
import { codePointCount } from '../brief/code-point-count'
import { isHttpUrl } from '../brief/is-http-url'
import { isSlug } from '../brief/is-slug'
import { textLimits } from '../brief/text-limits'
import { packLimits } from './format'

/** The fields that the files of a pack are made of. */

export const slug = v.pipe(v.string(), v.check(isSlug, 'not an id of lower-case letters, digits and hyphens'))

export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in lower-case hex'))

/** A count or a size from 0. */
export const count = v.pipe(v.number(), v.safeInteger('not a whole number'), v.minValue(0, 'below 0'))

export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/, 'not a time in ISO 8601, UTC'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time that exists'),
)

/** A text of at most `max` code points that is not blank. */
export function text(max: number) {
  return v.pipe(
    v.string(),
    v.check((value) => value.trim() !== '', 'blank'),
    atMost(max),
  )
}

function atMost(max: number) {
  return v.check<string, string>(
    (value) => value.length <= max || codePointCount(value) <= max,
    `longer than ${max} characters`,
  )
}

/** A text that may not reverse the reading order, for what readers judge a pack or a name by. */
export function plainText(max: number) {
  return v.pipe(
    text(max),
    v.check((value) => !/\p{Bidi_Control}/u.test(value), 'a bidirectional control character'),
    v.check((value) => !/\p{Cc}/u.test(value), 'a control character'),
  )
}

/** An address; empty if it is not http(s), so that the text beside it stays and the link goes. */
export const link = v.pipe(
  v.string(),
  atMost(textLimits.url),
  v.transform((url) => (isHttpUrl(url) ? url : '')),
)

/** Copyright and licence notices of what was taken from others. */
export const notices = v.pipe(
  v.array(plainText(packLimits.noticeCodePoints)),
  v.maxLength(packLimits.notices, `more than ${packLimits.notices} notices`),
)
