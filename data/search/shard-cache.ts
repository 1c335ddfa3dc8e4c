/** What is read of a pack's shards; those that were loaded are there at once. */
export interface PackShards {
  /** Undefined where it was not loaded, or could not be. */
  get(shard: number): Uint8Array | undefined
  load(shards: Iterable<number>): Promise<void>
}

export interface ShardKey {
  pack: string
  shard: number
}

/** Reads shards from where they are stored, in the order asked for. */
export type ReadShards = (keys: readonly ShardKey[]) => Promise<(Uint8Array | undefined)[]>

/**
 * Shards of all packs that are searched, kept in memory up to so many bytes; the least recently used go first. Requests
 * made at the same time become one reading, since each reading costs the same however little it brings.
 */
export class ShardCache {
  readonly #read: ReadShards
  readonly #mostBytes: number
  readonly #kept = new Map<string, Uint8Array>()
  readonly #reading = new Map<string, Promise<void>>()
  #asked: { keys: ShardKey[]; done: Promise<void> } | null = null
  #bytes = 0

  constructor(read: ReadShards, mostBytes: number) {
    this.#read = read
    this.#mostBytes = mostBytes
  }

  get isFull(): boolean {
    return this.#bytes >= this.#mostBytes
  }

  ofPack(pack: string): PackShards {
    return {
      get: (shard) => this.#kept.get(nameOf({ pack, shard })),
      load: (shards) => this.load(Array.from(shards, (shard) => ({ pack, shard }))),
    }
  }

  async load(keys: readonly ShardKey[]): Promise<void> {
    const waiting = new Set<Promise<void>>()
    for (const key of keys) {
      const name = nameOf(key)
      const bytes = this.#kept.get(name)
      if (bytes) {
        // Entered anew, so that it counts as the youngest.
        this.#kept.delete(name)
        this.#kept.set(name, bytes)
        continue
      }
      const reading = this.#reading.get(name) ?? this.#ask(key)
      this.#reading.set(name, reading)
      waiting.add(reading)
    }
    await Promise.all(waiting)
  }

  #ask(key: ShardKey): Promise<void> {
    if (this.#asked) {
      this.#asked.keys.push(key)
      return this.#asked.done
    }
    const keys = [key]
    const done = Promise.resolve().then(() => this.#readAll(keys))
    this.#asked = { keys, done }
    return done
  }

  async #readAll(keys: readonly ShardKey[]): Promise<void> {
    this.#asked = null
    try {
      const read = await this.#read(keys)
      keys.forEach((key, index) => {
        const bytes = read[index]
        if (!bytes) return
        this.#kept.set(nameOf(key), bytes)
        this.#bytes += bytes.length
      })
    } finally {
      for (const key of keys) this.#reading.delete(nameOf(key))
    }
    this.#drop(new Set(keys.map(nameOf)))
  }

  /** What has just been read stays, however much it is, because a search is about to use it. */
  #drop(used: ReadonlySet<string>): void {
    for (const [name, bytes] of this.#kept) {
      if (this.#bytes <= this.#mostBytes || used.has(name)) break
      this.#kept.delete(name)
      this.#bytes -= bytes.length
    }
  }
}

/** Shards that are in memory as a whole. */
export function allShards(shards: readonly Uint8Array[]): PackShards {
  return { get: (shard) => shards[shard], load: async () => {} }
}

function nameOf({ pack, shard }: ShardKey): string {
  return `${pack} ${shard}`
}
