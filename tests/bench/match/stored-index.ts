/** What the compiled index of a dictionary costs to store and to load, as the background does when it wakes. */
import type { NameIndex } from '../../../data/match/name-index'
import { median } from './median'

export interface StoredFigures {
  /** What the index holds, in bytes: typed arrays, and strings at the width they have in memory. */
  bytes: number
  /** One read out of IndexedDB, median, with opening the database each time. */
  loadMs: number
  writeMs: number
}

const databaseName = 'bench'
const storeName = 'indexes'
const reads = 7

export async function measureStored(index: NameIndex): Promise<StoredFigures> {
  const started = performance.now()
  await inStore('readwrite', (store) => store.put(index, 1))
  const writeMs = performance.now() - started
  const loadMs: number[] = []
  for (let i = 0; i < reads; i++) {
    const start = performance.now()
    await inStore('readonly', (store) => store.get(1))
    loadMs.push(performance.now() - start)
  }
  return { bytes: bytesOf(index), loadMs: median(loadMs), writeMs }
}

async function inStore(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(databaseName)
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName)
  const database = (await settled(opening)) as IDBDatabase
  try {
    return await settled(work(database.transaction(storeName, mode).objectStore(storeName)))
  } finally {
    database.close()
  }
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  if (typeof value === 'string') return value.length * ([...value].some((c) => c > '\u00ff') ? 2 : 1)
  if (typeof value !== 'object' || value === null) return 8
  return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), 0)
}
