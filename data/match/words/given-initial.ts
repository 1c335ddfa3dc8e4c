/** By what letter given names are compared: "Jim" may be James, but no Colin. */
import { lowerCase } from '../letter-case'

/** Short forms that begin with another letter than the name. */
const fullForms: Readonly<Record<string, string>> = {
  bill: 'william',
  billy: 'william',
  bob: 'robert',
  bobby: 'robert',
  dick: 'richard',
  ted: 'edward',
  liz: 'elizabeth',
  beth: 'elizabeth',
  betty: 'elizabeth',
  tony: 'anthony',
  peggy: 'margaret',
  molly: 'mary',
  jack: 'john',
  larry: 'lawrence',
  hank: 'henry',
}

/** The letter by which a given name is compared, so that "Jim" may be James and "Bill" William; '' if it has none. */
export function initialOf(given: string): string {
  const lower = lowerCase(given)
  return /^[a-z]/u.test(lower) ? (fullForms[lower] ?? lower).charAt(0) : ''
}
