/** The result of reading foreign bytes: the value, or what is wrong with them and where. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: string }
