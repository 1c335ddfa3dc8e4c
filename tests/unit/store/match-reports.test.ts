import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { reportText } from '../../../data/page/match-report'
import { addMatchReport, listMatchReports, removeMatchReports } from '../../../data/store/match-reports'
import { OwnDb } from '../../../data/store/own-db'

const report = {
  atMs: Date.UTC(2026, 0, 2),
  packId: 'p',
  entityId: 'play',
  name: 'Play',
  matched: 'Play',
  before: 'Press ',
  after: ' to\n start',
}
let own: OwnDb
let count = 0

beforeEach(() => {
  own = new OwnDb(`own-reports-${count++}`)
})

describe('wrong matches', () => {
  it('are kept newest first, and taken back', async () => {
    const first = await addMatchReport(own, report)
    await addMatchReport(own, { ...report, matched: 'play' })
    expect((await listMatchReports(own)).map(({ matched }) => matched)).toEqual(['play', 'Play'])
    await removeMatchReports(own, [first])
    expect(await listMatchReports(own)).toHaveLength(1)
  })

  it('are told to a publisher pack by pack, with the sentence and without the page', async () => {
    await addMatchReport(own, report)
    expect(reportText(await listMatchReports(own))).toBe(
      'Wrong matches of the pack p\n\n- "Play" was taken for Play (play): “…Press [Play] to start…”, 2026-01-02',
    )
  })
})
