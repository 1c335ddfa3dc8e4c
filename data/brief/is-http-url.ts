/** True of an absolute http or https address; the only kind that may become a link. */
export function isHttpUrl(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false
  return URL.canParse(text)
}
