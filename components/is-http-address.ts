/** Whether a text is an address that may be a link. Packs come from strangers, and `javascript:` is none. */
export function isHttpAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol } = new URL(text)
  return protocol === 'https:' || protocol === 'http:'
}
