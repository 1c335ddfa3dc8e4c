/** What an entity is to the events of a brief; decides the colour and the underline of its marks. */
export const roles = ['actor', 'victim', 'authority', 'law', 'place', 'other'] as const
export type Role = (typeof roles)[number]

/** One numbered source of a brief. `url` is http(s); anything else is dropped when a brief is read. */
export interface BriefSource {
  label: string
  url: string
}

/** One fact or one judgement, with the 1-based numbers of the sources it rests on. */
export interface Point {
  text: string
  sources: number[]
}

/** One line of the tree of who is involved: a heading, or an entity when `entityId` is set. */
export interface WhoNode {
  label: string
  entityId?: string
  role: Role
  /** The attribution is contested or only suspected. */
  disputed: boolean
  children: WhoNode[]
}

export interface Brief {
  /** Lower-case letters, digits and hyphens; unique in its pack and never changed once published. */
  id: string
  title: string
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date: string
  /** At most `maxSummaryLength` characters; written, or derived from the first points. */
  summary: string
  where: string[]
  who: WhoNode[]
  happened: Point[]
  analysis: Point[]
  /** Paragraphs. */
  conclusion: string[]
  sources: BriefSource[]
}

/** Longest summary in characters; the length that Wikimedia's page previews show. */
export const maxSummaryLength = 525

/** Every line of the tree, parents before children, in reading order. */
export function* walkWho(nodes: readonly WhoNode[]): Generator<WhoNode> {
  for (const node of nodes) {
    yield node
    yield* walkWho(node.children)
  }
}

/** The ids of all entities that stand in the tree, each once, in reading order. */
export function entityIdsOf(brief: Pick<Brief, 'who'>): string[] {
  const ids = new Set<string>()
  for (const node of walkWho(brief.who)) if (node.entityId) ids.add(node.entityId)
  return [...ids]
}
