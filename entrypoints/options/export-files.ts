/** The files that settings give the reader. */
import { writePackFile } from '../../data/pack/local/pack-file'
import { stableJson } from '../../data/pack/publish/stable-json'
import { makeBackup } from '../../data/store/backup'
import { readLedger } from '../../data/store/ledger'
import { listLocalPacks, packOfLocalSource } from '../../data/store/local-packs'
import type { OwnDb } from '../../data/store/own-db'
import { saveFile } from '../shared/save-file'

/** Saves a local pack as one file. @throws StoreError */
export async function exportPack(own: OwnDb, sourceId: string): Promise<void> {
  const packId = packOfLocalSource(sourceId)
  const row = (await listLocalPacks(own)).find((one) => one.packId === packId)
  if (row) saveFile(`${row.packId}.json`, writePackFile(row.pack))
}

/** Saves all of the reader's own data as one file. @throws StoreError */
export async function saveBackup(own: OwnDb): Promise<void> {
  const backup = await makeBackup(own, Date.now())
  saveFile(`inbrief-backup-${backup.made.slice(0, 10)}.json`, stableJson(backup))
}

/** Saves every request ever made as comma-separated values. @throws StoreError */
export async function exportLedger(own: OwnDb): Promise<void> {
  const rows = await readLedger(own, Number.MAX_SAFE_INTEGER)
  const lines = rows.map(({ atMs, url, status, bytes }) =>
    [new Date(atMs).toISOString(), `"${url.replaceAll('"', '%22')}"`, status ?? '', bytes].join(','),
  )
  saveFile('inbrief-requests.csv', `${['time,address,status,bytes', ...lines].join('\r\n')}\r\n`, 'text/csv')
}
