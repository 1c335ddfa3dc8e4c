const placeholder = /\{(\w+)\}/g

/**
 * The names of a text's placeholders, in the order in which the browser numbers their values: by the alphabet, so
 * that nobody who writes or asks for a message has to mind an order.
 */
export function placeholdersIn(text: string): string[] {
  return inOrder(new Set(Array.from(text.matchAll(placeholder), ([, name = '']) => name)))
}

export function inOrder(names: Iterable<string>): string[] {
  return [...names].sort()
}
