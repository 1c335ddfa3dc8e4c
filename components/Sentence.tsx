import type { ComponentChildren, VNode } from 'preact'
import type { MessageKey, MessageValues } from '../locales/message-types'
import { say } from '../locales/say'

/** Private-use characters, which no message and no name has, hold the place of an element. */
const opening = '\ue000'
const closing = '\ue001'

/** With the isolation that a text would have in its place. */
const placed = new RegExp(`\u2068?${opening}(\\w+)${closing}\u2069?`)

/**
 * A message with elements in place of some placeholders, so that each language puts them where its sentences want them.
 * An element must isolate itself from the text around it, which may have another direction.
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
    .split(placed)
    .map((part, index) => (index % 2 === 0 ? part : apart(part, values[part])))
  return <>{parts}</>
}

function isElement(value: string | number | VNode): value is VNode {
  return typeof value === 'object'
}

/** A series of names has the direction of the sentence; only each name has its own. */
function apart(name: string, value: string | number | VNode | undefined): ComponentChildren {
  const isOneElement = value !== undefined && isElement(value) && typeof value.type === 'string'
  return isOneElement ? <bdi key={name}>{value}</bdi> : value
}
