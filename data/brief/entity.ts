export const entityKinds = [
  'actor',
  'company',
  'agency',
  'organisation',
  'law',
  'malware',
  'campaign',
  'person',
  'place',
  'product',
  'technology',
] as const
export type EntityKind = (typeof entityKinds)[number]

/** One way to write an entity. What a pack leaves out of the policy is derived from the name and its kind. */
export interface Name {
  text: string
  /** Who uses this name for this entity: a label ("MISP") or an http(s) address. */
  sources: string[]
  /** The sources do not agree that this name is this entity. */
  disputed: boolean
  note?: string
  case?: 'any' | 'exact'
  /** Marked only on a page that supports it. */
  needsContext?: boolean
  /** Never marked; still found by search. */
  off?: boolean
}

export interface Entity {
  /** Lower-case letters, digits and hyphens; unique in its pack. */
  id: string
  kind: EntityKind
  /** The main name; also the text of `names[0]`. */
  name: string
  /** What this is, in at most `maxAboutLength` characters. */
  about: string
  names: Name[]
}

export const maxAboutLength = 300
