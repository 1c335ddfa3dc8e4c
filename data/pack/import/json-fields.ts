/** Fields of foreign JSON of unknown shape: a field of another type counts as absent. */

export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a JSON value is an object, and not a list or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The trimmed text of a field; empty if it is absent. */
export function textOf(object: JsonObject, key: string): string {
  const value = Object.hasOwn(object, key) ? object[key] : undefined
  return typeof value === 'string' ? value.trim() : ''
}

/** The texts of a list; empty if it is absent. */
export function textsOf(object: JsonObject, key: string): string[] {
  return listOf(object, key).flatMap((item) => (typeof item === 'string' && item.trim() ? [item.trim()] : []))
}

/** The objects of a list; empty if it is absent. */
export function objectsOf(object: JsonObject, key: string): JsonObject[] {
  return listOf(object, key).filter(isObject)
}

/** An object within an object; empty if it is absent. */
export function objectOf(object: JsonObject, key: string): JsonObject {
  const value = Object.hasOwn(object, key) ? object[key] : undefined
  return isObject(value) ? value : {}
}

/** Whether a field is `true`. */
export function isTrue(object: JsonObject, key: string): boolean {
  return Object.hasOwn(object, key) && object[key] === true
}

function listOf(object: JsonObject, key: string): unknown[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined
  return Array.isArray(value) ? value : []
}
