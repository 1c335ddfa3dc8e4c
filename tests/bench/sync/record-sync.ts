import { addSource } from '../../../data/store/sources'
import type { SyncResult } from '../../../data/sync/sync-progress'
import { sourceId } from '../../support/fault-world'
import { startBackground } from '../../support/mortal-background'
import { type ServedRequest, startNginx } from '../../support/nginx'
import { datedBrief, type SignedPack, signedPack } from '../../support/signed-pack'

/** One sync as the server has seen it. */
export interface RecordedSync {
  what: 'first sync' | 'no change' | 'one brief edited'
  result: SyncResult | null
  requests: ServedRequest[]
  pack: SignedPack
}

/** Three briefs a month over four years. */
function manyBriefs() {
  return Array.from({ length: 144 }, (_one, index) => {
    const year = 2022 + Math.floor(index / 36)
    const month = String((Math.floor(index / 3) % 12) + 1).padStart(2, '0')
    const day = String(1 + (index % 3) * 9).padStart(2, '0')
    return datedBrief(`brief-${index}`, `${year}-${month}-${day}`, `What happened on day ${index}`)
  })
}

/** Syncs a pack from a real nginx three times: the first time, with nothing new, and with one brief edited. */
export async function recordSync(program: string): Promise<RecordedSync[]> {
  const briefs = manyBriefs()
  const first = await signedPack({ briefs })
  const edited = briefs.map((brief) =>
    brief.id === 'brief-70' ? { ...brief, summary: 'Corrected.' } : brief,
  )
  const second = await signedPack({ keys: first.keys, version: 2, briefs: edited })
  const nginx = await startNginx(program, first.files)
  const background = startBackground({ own: 'record-own', cache: 'record-cache' })
  try {
    const { own, cache } = background
    await addSource(own, cache, {
      id: sourceId,
      address: `${nginx.url}latest.json`,
      pinnedKey: null,
      nowMs: 1,
    })
    const record = async (what: RecordedSync['what'], pack: SignedPack): Promise<RecordedSync> => {
      const result = await background.sync(sourceId)
      return { what, result, requests: await nginx.takeRequests(), pack }
    }
    const recorded = [await record('first sync', first), await record('no change', first)]
    await nginx.replaceFiles(second.files)
    recorded.push(await record('one brief edited', second))
    return recorded
  } finally {
    background.close()
    await nginx.close()
  }
}
