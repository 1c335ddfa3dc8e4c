import type { PackItemProps } from './PackItem'
import { titleOf } from './pack-entry'

/** Where a synced pack comes from, who signed it, and the way back to the version before. */
export function PackSource({ entry, address, onRollBack }: PackItemProps & { address: string }) {
  const { pack, progress, fingerprint } = entry
  return (
    <>
      {pack?.hasPrevious && !progress && (
        <p class="pack-previous">
          <button
            type="button"
            class="button"
            aria-label={`Switch to the other version kept of ${titleOf(entry)}`}
            onClick={onRollBack}
          >
            Switch to the other version kept
          </button>{' '}
          The version before is kept, so that you can go back; the same button returns.
        </p>
      )}
      {address.startsWith('http:') && (
        <p class="pack-sync">
          The address is not encrypted (http): others on the way can see that you fetch this pack, but cannot
          change it unseen.
        </p>
      )}
      <details class="pack-origin">
        <summary>Where it comes from</summary>
        <dl>
          <dt>Address</dt>
          <dd>{address}</dd>
          {fingerprint && (
            <>
              <dt>Key fingerprint</dt>
              <dd class="fingerprint">{fingerprint}</dd>
            </>
          )}
        </dl>
      </details>
    </>
  )
}
