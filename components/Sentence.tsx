import type { ComponentChildren, VNode } from 'preact'
import type { MessageKey, MessageValues } from '../locales/message-types'
import { say } from '../locales/say'

/** Private-use characters that stand where an element goes, which no message and no name has. */
const opening = '\ue000'
const closing = '\ue001'

/**
 * A message with elements in place of some placeholders, so that each language puts them where its sentences want
 * them. Each is apart from the text around it, whatever direction it has.
 */
export function Sentence<K extends MessageKey>(props: { of: K; values: MessageValues<K, VNode> }) {
  const values: Record<string, string | number | VNode> = props.values
  const stood = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isElement(value) ? `${opening}${name}${closing}` : value,
    ]),
  )
  const text = (say as (key: string, values: object) => string)(props.of, stood)
  const parts: ComponentChildren[] = text
    .split(new RegExp(`${opening}(\\w+)${closing}`))
    .map((part, index) => (index % 2 === 0 ? part : <bdi key={part}>{values[part]}</bdi>))
  return <>{parts}</>
}

function isElement(value: string | number | VNode): value is VNode {
  return typeof value === 'object'
}
