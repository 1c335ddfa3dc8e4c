const placeholder = /\{(\w+)\}/g

/**
 * The names of a text's placeholders, in the order in which the browser numbers their values: alphabetical, so that
 * nobody who writes or uses a message has to keep an order.
 */
export function placeholdersIn(text: string): string[] {
  return inOrder(new Set(Array.from(text.matchAll(placeholder), ([, name = '']) => name)))
}

/** Names of placeholders in the order of their numbers. */
export function inOrder(names: Iterable<string>): string[] {
  return [...names].sort()
}
