import type { Brief } from '../../brief/brief'
import type { Entity } from '../../brief/entity'
import { textLimits } from '../../brief/text-limits'

/** A pack that no address brings: the reader's own briefs, or a file that was opened. It is not signed. */
export interface LocalPack {
  /** `myBriefsId`, or `file-…` for a file that was opened. */
  packId: string
  title: string
  publisher: string
  about: string
  licence?: string
  /** Copyright and licence notices of what was imported. */
  notices?: string[]
  /** Their trees are tied to the entities. */
  briefs: Brief[]
  entities: Entity[]
}

/** The pack of the briefs that the reader keeps and writes. */
export const myBriefsId = 'my-briefs'

/** My briefs while there are none. */
export const emptyMyBriefs: LocalPack = {
  packId: myBriefsId,
  title: 'My briefs',
  publisher: 'You',
  about: 'Briefs that you have kept or written. They stay on this computer.',
  briefs: [],
  entities: [],
}

const filePrefix = 'file-'

/** The id of a pack that was opened from a file. The same file opened again replaces the first. */
export function filePackId(id: string): string {
  const isPrefixed = id.startsWith(filePrefix)
  return (isPrefixed ? id : `${filePrefix}${id}`).slice(0, textLimits.id).replace(/-+$/, '')
}

/** Ids that no publisher may take. */
export function isLocalPackId(packId: string): boolean {
  return packId === myBriefsId || packId.startsWith(filePrefix)
}
