import type { Brief } from '../../brief/brief'
import { formatBrief } from '../../brief/format-brief'
import type { Problem } from '../../brief/problem'
import { packLimits } from '../format'
import { freeId, linkOwnBrief, usedEntities } from './link-own-brief'
import type { LocalPack } from './local-pack'
import { parseOwnBrief } from './parse-own-brief'

export type SavedBrief = { ok: true; pack: LocalPack; briefId: string } | { ok: false; problems: Problem[] }

/** The pack with a brief added, or with the brief of this id replaced. A mistake in the Markdown leaves it as it is. */
export function saveOwnBrief(pack: LocalPack, briefId: string | null, markdown: string): SavedBrief {
  const { brief, problems } = parseOwnBrief(markdown, briefId ?? 'new')
  return brief ? putOwnBrief(pack, briefId, brief) : { ok: false, problems }
}

/** The same for a parsed brief. A new one (`briefId` null) gets an id from its title. */
export function putOwnBrief(pack: LocalPack, briefId: string | null, read: Brief): SavedBrief {
  const id = briefId ?? freeId(read.title, new Set(pack.briefs.map((one) => one.id)))
  const others = pack.briefs.filter((one) => one.id !== id)
  const { brief, entities } = linkOwnBrief({ ...read, id }, usedEntities(others, pack.entities))
  const bytes = new TextEncoder().encode(JSON.stringify(brief)).byteLength
  if (bytes > packLimits.briefBytes) return { ok: false, problems: [tooLarge(bytes)] }
  return { ok: true, briefId: id, pack: { ...pack, briefs: [...others, brief], entities } }
}

/** The reader's brief with the same content under another id, so that what is opened or kept twice stays one. */
export function findSameBrief({ briefs }: LocalPack, brief: Brief): Brief | undefined {
  const text = formatBrief(brief)
  return briefs.find((one) => formatBrief(one) === text)
}

/** The pack without a brief, and without the entities that only it named. */
export function removeOwnBrief(pack: LocalPack, briefId: string): LocalPack {
  const briefs = pack.briefs.filter(({ id }) => id !== briefId)
  return { ...pack, briefs, entities: usedEntities(briefs, pack.entities) }
}

function tooLarge(bytes: number): Problem {
  const detail = `the whole brief has ${bytes} bytes, at most ${packLimits.briefBytes} are kept`
  return { code: 'textTooLong', line: 1, column: 1, detail }
}
