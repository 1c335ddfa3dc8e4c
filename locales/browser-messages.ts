/** What both browsers give every script of an extension, without the polyfill that pages go without. */
interface MessageApi {
  getMessage(id: string, values?: string[]): string
}

/** The browser's text of a message in the language of the interface. */
export function browserMessage(id: string, values?: string[]): string {
  // Asked for at each call: in tests the language changes.
  const { browser, chrome } = globalThis as { browser?: { i18n: MessageApi }; chrome?: { i18n: MessageApi } }
  const api = browser?.i18n ?? chrome?.i18n
  if (!api) throw new Error(`There is no browser to say "${id}"`)
  return api.getMessage(id, values)
}
