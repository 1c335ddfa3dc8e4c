/**
 * Common given names of several languages; those that are words, places or months (Will, Paris, June) are left out,
 * since they stand before names for other reasons.
 */

import { lowerCase, startsWithCapital } from '../letter-case'

const givenNames = new Set(
  (
    'aaron abraham adam adrian ahmed alan albert alejandro alex alexander alexei alfred alice alison ali allen amanda amy ' +
    'andrea andreas andrew andrey angela ann anna anne annie anthony antonio arnold arthur barbara barry benjamin ' +
    'bernard beth betty bill billy bob bobby boris brandon brenda brian bruce bruno carl carla carlos carol ' +
    'caroline catherine charles charlie chris christina christine christopher cindy claire clara claudia colin craig ' +
    'cynthia dan daniel danny dave david deborah debra denise dennis derek diana diane dick dmitri dmitry donald ' +
    'donna doris dorothy doug douglas duncan ed eddie edgar edith edward eileen elaine eli elijah eleanor elena elizabeth ellen ' +
    'emily emma eric erik ernest ethan eugene eva evelyn fiona frances francis francois françois franz fred frederick ' +
    'friedrich gabriel gary geoffrey george gerald gerard giovanni giuseppe gloria gordon graham greg gregory guido ' +
    'hannah hans harold harrison harry hassan heather heinrich helen henri henry herbert howard hugh hussein ian igor ' +
    'irene isaac isabel isaiah ivan ivanka jack jacob jacques jake james jamie jan jane janet janice jason jay jean jeff jeffrey ' +
    'jennifer jenny jeremiah jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joe joel johann johannes john johnny ' +
    'jon jonathan jorge jose josé joseph joshua josh juan judith judy julia julian julie jürgen karen karl kate ' +
    'katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin kim klaus kurt kyle larry laura lauren ' +
    'laurence lawrence leo leon leonard leslie lewis linda lisa liz lloyd lorenzo lou louis louise lucas lucy luigi ' +
    'luis luke lynn manuel marc marco marcus margaret maria mariana marie marilyn mario marion mark martha martin mary ' +
    'matt matteo matthew maurice max megan melanie melissa michael michel michele michelle miguel mike mikhail milton ' +
    'mohamed mohammad mohammed molly monica moses muhammad nancy natalia natalie natasha nathan neil nicholas nick nicolas ' +
    'nicole nigel nikolai nina noah norman oleg olga oliver olivia oscar otto pamela patricia patrick paul paula pavel ' +
    'pedro peggy peter phil philip philippe phillip pierre rachel ralph raymond rebecca ricardo richard rick robert ' +
    'roberto robin roger roland ron ronald rosa roy rudolf russell ruth ryan sally sam samantha samuel sandra sara ' +
    'sarah scott sean sebastian sergei sergey sergio shane sharon sheila shirley simon sonia sophie spencer stanley ' +
    'stefan stephanie stephen steve steven stuart susan suzanne sylvia tanya ted teresa terry theodore theresa thomas ' +
    'tim timothy toby todd tom tommy tony tracy trevor valerie vanessa veronica victor vincent vladimir walter wayne ' +
    'wendy werner wilhelm william wolfgang yusuf yuri yvonne'
  ).split(' '),
)

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

/** Whether a word with a capital is one of these names. */
export function isGivenName(word: string): boolean {
  return startsWithCapital(word) && givenNames.has(lowerCase(word))
}
