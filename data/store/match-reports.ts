import type { MatchReport } from '../page/match-report'
import type { OwnDb } from './own-db'
import { withStore } from './with-store'

/** A reader who reports more than this is doing something else. */
const mostReports = 1000

/** Keeps a wrong match; returns its id. @throws StoreError */
export async function addMatchReport(own: OwnDb, report: Omit<MatchReport, 'id'>): Promise<number> {
  return withStore(own, () =>
    own.transaction('rw', own.matchReports, async () => {
      const kept = await own.matchReports.count()
      if (kept >= mostReports) {
        const oldest = await own.matchReports
          .orderBy('id')
          .limit(kept - mostReports + 1)
          .primaryKeys()
        await own.matchReports.bulkDelete(oldest)
      }
      return (await own.matchReports.add({ ...report })) as number
    }),
  )
}

/** Newest first. @throws StoreError */
export async function listMatchReports(own: OwnDb): Promise<MatchReport[]> {
  return withStore(own, () => own.matchReports.orderBy('id').reverse().toArray())
}

/** @throws StoreError */
export async function removeMatchReports(own: OwnDb, ids: readonly number[]): Promise<void> {
  return withStore(own, () => own.matchReports.bulkDelete([...ids]))
}
