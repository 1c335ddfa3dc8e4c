/** Towns, schools and prizes that have somebody's name. */
import { lazyPattern } from '../lazy-pattern'
import { lowerCase } from '../letter-case'
import { usStates } from '../words/us-states'
import { type Claim, type Rule, strength, type WrittenName } from './rule'

const namedFor = new Set(
  (
    'County Street Avenue Road Boulevard Lane Drive Square Creek River Lake Park Island Beach Township Parish Airport ' +
    'City Heights Falls Springs University College School Academy Hospital Stadium Memorial Museum Library Bridge ' +
    'Hall Prize Award International Corporation Corp Inc Industries Brothers'
  ).split(' '),
)

export const placeNamedFor: Rule = {
  id: 'place-named-for',
  why: 'A county, a street or a prize that is named for someone is not that person: "Johnson County".',
  concerns: isOneName,
  doubt({ context: { next, after } }) {
    return next.joined && !/^['’]/.test(after) && namedFor.has(next.word) ? strength.never : 0
  },
}

export const townOfThatName = {
  id: 'town-of-that-name',
  why: 'What has its state behind it, or its schools, is a town, and so on the whole page: "Clinton, Miss.", "Garland ISD".',
  concerns: isOneName,
  doubt: ({ context: { after } }: Claim) =>
    isStateBehind(after) || isSchoolBehind(after) ? strength.never : 0,
} satisfies Rule

function isOneName({ entry: { kind, text } }: WrittenName): boolean {
  return kind === 'person' && !/\s/u.test(text)
}

/** American states behind a town, in short or in full; but "Cruz, Texas Republican". */
function isStateBehind(after: string): boolean {
  if (!after.startsWith(', ')) return false
  const state = fullState().exec(after)?.[1]
  return (state !== undefined && usStates.has(lowerCase(state))) || shortState.test(after)
}

const fullState = lazyPattern(
  () =>
    /^, ((?:(?:New|North|South|West|Rhode) )?\p{Lu}\p{Ll}+)(?![’'\p{L}]| (?:\p{Lu}|senator|governor|congress))/u,
)
const shortState =
  /^, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\./u

/** Whether a school, or those of a town, has the name that ends here. */
export function isSchoolBehind(after: string): boolean {
  return beginsSchool.test(after) && school().test(after)
}

/** A quick look that is true of all that the pattern finds. */
const beginsSchool = /^ (?:ISD|IN|In|Se|Ju|Hi|HI|Mi|MI|El|EL)/
const school = lazyPattern(
  () =>
    /^ (?:ISD|(?:Independent|INDEPENDENT) (?:School|SCHOOL)|(?:(?:Senior|Junior) )?(?:High|HIGH)(?: School| SCHOOL|(?= \p{Lu}))|(?:Middle|MIDDLE) (?:School|SCHOOL)|Elementary|ELEMENTARY)(?![\p{L}\p{N}])/u,
)
