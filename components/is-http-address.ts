/** Whether a text is an address that may stand in a link. Packs are strangers' data: `javascript:` is not. */
export function isHttpAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol } = new URL(text)
  return protocol === 'https:' || protocol === 'http:'
}
