import type { PackItemProps } from './PackItem'
import { titleOf } from './pack-entry'

/** Where a synced pack comes from, who signed it, and the way back to the version before. */
export function PackSource({ entry, address, onRollBack }: PackItemProps & { address: string }) {
  const { pack, progress, fingerprint } = entry
  return (
    <>
      {pack && pack.otherVersion !== null && !progress && (
        <p class="pack-previous">
          <button type="button" class="button" onClick={onRollBack}>
            {pack.otherVersion < pack.version ? 'Go back to' : 'Return to'} version {pack.otherVersion}
            <span class="hidden-visually"> of {titleOf(entry)}</span>
          </button>{' '}
          {pack.otherVersion < pack.version
            ? 'It is kept, and you can return.'
            : 'You have gone back; until a newer one comes, this one stays.'}
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
