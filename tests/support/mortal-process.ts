import type { CacheDb } from '../../data/store/cache-db'
import type { OwnDb } from '../../data/store/own-db'

/** How an await ends: it never began, it never came back, or the disk was full. */
export type Fate = 'before' | 'after' | 'full'

/** Decides, by the name of an await and its number from 1, whether it ends in another way than well. */
export type Fates = (call: string, number: number) => Fate | null

/** A process that can be killed at any await. */
export interface MortalProcess {
  /** Every await so far, by its name. */
  calls: string[]
  /** Resolves when it was killed. */
  died: Promise<void>
  /** Aborted when it is killed. */
  network: AbortSignal
  step: Step
}

const never = new Promise<never>(() => {})

/** Starts a process that has these databases open, each of whose calls is an await of the process. */
export function mortalProcess(fates: Fates, { own, cache }: { own: OwnDb; cache: CacheDb }): MortalProcess {
  const calls: string[] = []
  const open = new Set<IDBTransaction>()
  const network = new AbortController()
  let isDead = false
  let tellDeath = () => {}
  const died = new Promise<void>((resolve) => {
    tellDeath = resolve
  })

  function die(): typeof never {
    if (isDead) return never
    isDead = true
    for (const transaction of open) silence(transaction)
    for (const db of [own, cache]) {
      db.close()
      // A dead process opens nothing again.
      db.open = () => never as unknown as ReturnType<typeof db.open>
    }
    network.abort()
    tellDeath()
    return never
  }

  const step: Step = (call, work) => {
    if (isDead) return never
    calls.push(call)
    const fate = fates(call, calls.length)
    if (fate === 'before') return die()
    if (fate === 'full') return Promise.reject(new DOMException('no space', 'QuotaExceededError'))
    return work().then(
      (value) => (isDead ? never : fate === 'after' ? die() : value),
      (error: unknown) => {
        if (isDead) return never
        throw error
      },
    )
  }

  watchStore(own, 'own', step, open)
  watchStore(cache, 'cache', step, open)
  return { calls, died, network: network.signal, step }
}

/** The end of a process undoes what was not committed, without an event. */
function silence(transaction: IDBTransaction): void {
  transaction.onabort = null
  transaction.onerror = null
  try {
    transaction.abort()
  } catch {
    // Committed already.
  }
}

/** One await: everything the process waits for goes through here. */
type Step = <T>(call: string, work: () => PromiseLike<T>) => PromiseLike<T>

function watchStore(db: CacheDb | OwnDb, name: string, step: Step, open: Set<IDBTransaction>): void {
  db.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core) => ({
      ...core,
      transaction(...given) {
        const transaction = core.transaction(...given)
        const raw = transaction as unknown as IDBTransaction
        open.add(raw)
        raw.addEventListener?.('complete', () => open.delete(raw))
        raw.addEventListener?.('abort', () => open.delete(raw))
        return transaction
      },
      table(tableName) {
        const table = core.table(tableName)
        const at = `${name}.${tableName}`
        return {
          ...table,
          get: (request) => step(`${at}.get`, () => table.get(request)),
          getMany: (request) => step(`${at}.getMany`, () => table.getMany(request)),
          query: (request) => step(`${at}.query`, () => table.query(request)),
          count: (request) => step(`${at}.count`, () => table.count(request)),
          mutate: (request) => step(`${at}.mutate`, () => table.mutate(request)),
        } as typeof table
      },
    }),
  })
}
