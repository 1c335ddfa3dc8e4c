import { parseSourceAddress } from './parse-source-address'
import type { SyncRunner } from './sync-runner'

export interface AddSourcePorts {
  /** Returns the id of the new source, or of the one that has this address already. */
  addSource: (source: { address: string; pinnedKey: string | null }) => Promise<string>
  runner: Pick<SyncRunner, 'start'>
}

/** Adds the source for a pasted address and begins its first sync, without waiting for it. @throws StoreError */
export async function addSourceAndSync(
  { addSource, runner }: AddSourcePorts,
  pasted: string,
): Promise<{ sourceId: string } | { error: 'badAddress' }> {
  const source = parseSourceAddress(pasted)
  if (!source.ok) return { error: 'badAddress' }
  const sourceId = await addSource({ address: source.address, pinnedKey: source.pinnedKey })
  void runner.start(sourceId)
  return { sourceId }
}
