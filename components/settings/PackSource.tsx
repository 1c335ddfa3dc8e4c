import { parseSourceAddress } from '../../data/sync/parse-source-address'
import { say } from '../../locales/say'
import type { PackItemProps } from './PackItem'
import { titleOf } from './pack-entry'

/** Where a synced pack comes from, who signed it, and the way back to the version before. */
export function PackSource({ entry, address, onRollBack }: PackItemProps & { address: string }) {
  const { pack, progress, fingerprint } = entry
  const other = pack?.otherVersion ?? null
  const isOlder = pack !== null && other !== null && other < pack.version
  return (
    <>
      {other !== null && !progress && (
        <p class="pack-previous">
          <button
            type="button"
            class="button"
            aria-label={say(isOlder ? 'pack.goBackToOf' : 'pack.returnToOf', {
              version: String(other),
              title: titleOf(entry),
            })}
            onClick={onRollBack}
          >
            {say(isOlder ? 'pack.goBackTo' : 'pack.returnTo', { version: String(other) })}
          </button>
          {say(isOlder ? 'pack.backIsKept' : 'pack.wentBack')}
        </p>
      )}
      {isInsecure(address) && <p class="pack-sync">{say('pack.notEncrypted')}</p>}
      <details class="pack-origin">
        <summary>{say('pack.origin')}</summary>
        <dl>
          <dt>{say('ledger.address')}</dt>
          <dd dir="ltr">{address}</dd>
          {fingerprint && (
            <>
              <dt>{say('pack.fingerprint')}</dt>
              <dd class="fingerprint" dir="ltr">
                {fingerprint}
              </dd>
            </>
          )}
        </dl>
      </details>
    </>
  )
}

/** This machine alone hears what is asked of itself. */
function isInsecure(address: string): boolean {
  const parsed = parseSourceAddress(address)
  return parsed.ok && parsed.insecure
}
