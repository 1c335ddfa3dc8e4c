import { useState } from 'preact/hooks'
import { parseSourceAddress } from '../../data/sync/parse-source-address'
import { Icon } from '../Icon'
import { addressErrorTexts } from './address-error-text'

export interface AddSourceProps {
  /** Resolves to what became of it; the first sync then begins by itself. */
  onAdd(address: string): Promise<AddOutcome>
}

export type AddOutcome = 'added' | 'badAddress' | 'failed'

const outcomeTexts: Record<AddOutcome, string> = {
  added: 'Added. Its first sync has begun.',
  badAddress: addressErrorTexts.notAnAddress,
  failed: 'The pack could not be added. Try again.',
}

export function AddSource({ onAdd }: AddSourceProps) {
  const [address, setAddress] = useState('')
  /** Problems are told once the reader is done typing. */
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<AddOutcome | null>(null)
  const parsed = parseSourceAddress(address)
  const complaint =
    tried && !parsed.ok
      ? addressErrorTexts[parsed.code]
      : outcome && outcome !== 'added'
        ? outcomeTexts[outcome]
        : null

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (!parsed.ok || busy) return
    setBusy(true)
    const became = await onAdd(address.trim())
    setBusy(false)
    setOutcome(became)
    if (became !== 'added') return
    setAddress('')
    setTried(false)
  }

  return (
    <form class="add-source" noValidate onSubmit={submit}>
      <label for="source-address">Add a pack</label>
      <div class="add-source-line">
        <input
          class="field"
          id="source-address"
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://example.org/pack/latest.json"
          value={address}
          aria-invalid={complaint !== null}
          aria-describedby="source-address-note"
          onInput={(event) => {
            setAddress(event.currentTarget.value)
            setOutcome(null)
            setTried(false)
          }}
        />
        <button type="submit" class="button button-main" disabled={busy}>
          {busy ? 'Adding…' : 'Add'}
        </button>
      </div>
      <div class="add-source-note" id="source-address-note" role="status">
        {complaint ? (
          <p class="complaint">
            <Icon name="warning" />
            {complaint}
          </p>
        ) : outcome === 'added' ? (
          <p>{outcomeTexts.added}</p>
        ) : parsed.ok && parsed.insecure ? (
          <p class="complaint">
            <Icon name="warning" />
            Over http, others on your network can see which pack you read. They cannot change it: it is
            signed.
          </p>
        ) : parsed.ok && parsed.pinnedKey ? (
          <p>This link names the publisher’s key. Nothing signed with another key will be used.</p>
        ) : (
          <p>Paste the address or share link that the publisher gave you.</p>
        )}
      </div>
    </form>
  )
}
