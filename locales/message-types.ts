import type { messages } from './messages'

type All = typeof messages

/** `surface.name` of every message. */
export type MessageKey = { [S in keyof All & string]: `${S}.${keyof All[S] & string}` }[keyof All & string]

type MessageOf<K extends MessageKey> = K extends `${infer S extends keyof All & string}.${infer N}`
  ? N extends keyof All[S]
    ? All[S][N]
    : never
  : never

/** If a message counts, the form for most numbers has all its placeholders. */
type EnglishText<M> = M extends { en: infer T } ? (T extends { other: infer O } ? O : T) : never

type Placeholders<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never

type PlaceholdersOf<K extends MessageKey> = Placeholders<EnglishText<MessageOf<K>>>

/** The value of each placeholder. `T` is what may be given besides numbers and texts. */
export type MessageValues<K extends MessageKey, T = never> = {
  [Name in PlaceholdersOf<K>]: Name extends 'count' ? number : string | number | T
}
