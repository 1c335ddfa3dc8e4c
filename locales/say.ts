import { browserMessage } from './browser-messages'
import { textDirection } from './interface-language'
import { numberFormat, pluralRules } from './intl'
import { messageId } from './message-id'
import type { MessageKey, MessageValues } from './message-types'
import { inOrder } from './placeholders'

/** Empty if a message has no placeholders. */
type Given<K extends MessageKey> = keyof MessageValues<K> extends never ? [] : [values: MessageValues<K>]

/**
 * A message in the language of the interface. Numbers are written as that language does, and a `count` chooses the
 * plural form. A text of another direction than the sentence around it is isolated from it.
 */
export function say<K extends MessageKey>(key: K, ...[values]: Given<K>): string {
  const given: Record<string, string | number> = values ?? {}
  const { count } = given
  const form = typeof count === 'number' ? pluralRules().select(count) : undefined
  return browserMessage(
    messageId(key, form),
    inOrder(Object.keys(given)).map((name) => written(given[name] ?? '')),
  )
}

function written(value: string | number): string {
  return typeof value === 'number' ? numberFormat().format(value) : isolated(value)
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * Isolated by U+2068 and U+2069 if it would otherwise disturb its surroundings: https://www.unicode.org/reports/tr9/
 */
function isolated(text: string): string {
  const may = textDirection() === 'rtl' || rightToLeft.test(text)
  return may ? `\u2068${text}\u2069` : text
}
