import { useEffect, useState } from 'preact/hooks'
import { fingerprintOf } from '../../data/pack/signature'
import type { SourceRow } from '../../data/store/own-db'

/** By source, the fingerprint of the key that its pack must be signed with. */
export function useFingerprints(sources: readonly SourceRow[] | null): ReadonlyMap<string, string> {
  const [fingerprints, setFingerprints] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let ended = false
    Promise.all(
      (sources ?? []).map(async (source): Promise<[string, string][]> => {
        const key = trustedKey(source)
        return key ? [[source.id, await fingerprintOf(key)]] : []
      }),
    ).then((pairs) => {
      if (!ended) setFingerprints(new Map(pairs.flat()))
    }, console.error)
    return () => {
      ended = true
    }
  }, [sources])
  return fingerprints
}

function trustedKey({ keyset, pinnedKey }: SourceRow): string | null {
  return keyset?.keys.find(({ use }) => use === 'online')?.key ?? pinnedKey
}
