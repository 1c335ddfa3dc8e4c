/** The name of a message in the browser's `messages.json`, which has no dots: `popup_names_few`. */
export function messageId(key: string, pluralForm?: string): string {
  const id = key.replace('.', '_')
  return pluralForm ? `${id}_${pluralForm}` : id
}
