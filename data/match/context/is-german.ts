/** German gives each noun a capital, so that a capital beside a name says nothing there. */

/** Small words that hardly any other language has; a simple pattern, as it is asked of many names. */
const smallWord =
  /(?:^|[ ("„»])(?:und|der|das|dem|nicht|ist|mit|eine[mnrs]?|für|auf|im|zum|zur|sich|auch|wird|wurden?|nach|über|wie|haben?|seine[mnrs]?)(?=[ ,.])/g

/** Whether two different ones stand in a stretch of text: one may be in any ("Ursula von der Leyen"). */
export function isGerman(text: string): boolean {
  const [first, ...others] = text.match(smallWord) ?? []
  return others.some((word) => word.slice(1) !== first?.slice(1))
}
