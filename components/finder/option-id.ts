/** The id of the option at an index (from 0) of a list; what `aria-activedescendant` points at. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}
