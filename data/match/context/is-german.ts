/**
 * Small words that hardly any other language has; a simple pattern, as it is asked of many names. None at the very
 * start, where the text may begin within a word.
 */
const smallWord =
  /(?<=[ ("„»])(?:und|der|das|dem|nicht|ist|mit|eine[mnrs]?|für|auf|im|zum|zur|sich|auch|wird|wurden?|nach|über|wie|haben?|seine[mnrs]?)(?=[ ,.])/g

/**
 * Whether a stretch of text is German, where each noun has a capital and that of a name says nothing: two different
 * small words tell, as one may be in any text ("Ursula von der Leyen").
 */
export function isGerman(text: string): boolean {
  const [first, ...others] = text.match(smallWord) ?? []
  return others.some((word) => word !== first)
}
