/** Changes of the reader's own briefs, stored and compiled. */
import type { Brief } from '../../data/brief/brief'
import type { Entity } from '../../data/brief/entity'
import { formatBrief } from '../../data/brief/format-brief'
import { emptyMyBriefs, type LocalPack } from '../../data/pack/local/local-pack'
import { mergeOwnBriefs } from '../../data/pack/local/merge-own-briefs'
import {
  findSameBrief,
  putOwnBrief,
  removeOwnBrief,
  saveOwnBrief,
} from '../../data/pack/local/save-own-brief'
import { changeMyBriefs } from '../../data/store/local-packs'
import type { OwnDb } from '../../data/store/own-db'
import { askBackground } from './ask-background'
import { changeAndCompile } from './change-and-compile'

/** `packTooLarge`: with this brief, My briefs would be more than a pack may be; nothing was changed. */
export type Saved =
  | { kind: 'saved'; briefId: string }
  | { kind: 'failed' | 'changedElsewhere' | 'packTooLarge' }

export interface BriefToSave {
  /** Null for a new brief. */
  briefId: string | null
  markdown: string
  /** The brief as it was when the writing began; null for a new one. */
  base: string | null
}

/** Saves a brief, unless it was changed since the writing began. Never rejects. */
export async function saveMyBrief(own: OwnDb, { briefId, markdown, base }: BriefToSave): Promise<Saved> {
  let saved: Saved = { kind: 'failed' }
  const change = (pack: LocalPack): LocalPack | null => {
    const known = pack.briefs.find(({ id }) => id === briefId)
    if (known && formatBrief(known) !== base) {
      saved = { kind: 'changedElsewhere' }
      return null
    }
    const result = saveOwnBrief(pack, briefId, markdown)
    if (!result.ok) return null
    saved = { kind: 'saved', briefId: result.briefId }
    return result.pack
  }
  try {
    return (await changeAndCompile(own, change)) === 'refused' ? { kind: 'packTooLarge' } : saved
  } catch {
    return { kind: 'failed' }
  }
}

/** A deleted brief, with everything that brings it back. */
export interface DeletedBrief {
  brief: Brief
  entities: Entity[]
}

/**
 * Deletes a brief; returns null where there was none of this id.
 * @throws StoreError, AskError
 */
export async function deleteMyBrief(own: OwnDb, briefId: string): Promise<DeletedBrief | null> {
  let deleted: DeletedBrief | null = null
  const change = (pack: LocalPack): LocalPack | null => {
    const brief = pack.briefs.find(({ id }) => id === briefId)
    if (!brief) return null
    deleted = { brief, entities: pack.entities }
    return removeOwnBrief(pack, briefId)
  }
  await changeMyBriefs(own, change, Date.now())
  await askBackground('own/changed', {})
  return deleted
}

/** Brings a deleted brief back. @throws StoreError, AskError */
export async function bringBackBrief(own: OwnDb, { brief, entities }: DeletedBrief): Promise<void> {
  const change = (pack: LocalPack) => mergeOwnBriefs(pack, { ...emptyMyBriefs, briefs: [brief], entities })
  await changeMyBriefs(own, change, Date.now())
  await askBackground('own/changed', {})
}

export type Kept = { kind: 'kept' | 'known'; briefId: string } | { kind: 'tooLarge' | 'packTooLarge' }

/**
 * Keeps a brief among the reader's own. One with the same content as a brief that is there adds nothing.
 * @throws StoreError, AskError
 */
export async function keepBrief(own: OwnDb, brief: Brief): Promise<Kept> {
  let kept: Kept = { kind: 'tooLarge' }
  const change = (pack: LocalPack): LocalPack | null => {
    const same = findSameBrief(pack, brief)
    if (same) {
      kept = { kind: 'known', briefId: same.id }
      return null
    }
    const result = putOwnBrief(pack, null, brief)
    if (!result.ok) return null
    kept = { kind: 'kept', briefId: result.briefId }
    return result.pack
  }
  return (await changeAndCompile(own, change)) === 'refused' ? { kind: 'packTooLarge' } : kept
}
