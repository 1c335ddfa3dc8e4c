import { useState } from 'preact/hooks'
import { parseSourceAddress } from '../../data/sync/parse-source-address'
import { say } from '../../locales/say'
import { Icon } from '../Icon'
import { addressErrorText, exampleAddress } from './address-error-text'

export interface AddSourceProps {
  /** Resolves to what became of it; the first sync then begins by itself. */
  onAdd(address: string): Promise<AddOutcome>
}

export type AddOutcome = 'added' | 'badAddress' | 'failed'

/** The field for the address of a pack; it says what is wrong with what is typed. */
export function AddSource({ onAdd }: AddSourceProps) {
  const [address, setAddress] = useState('')
  /** Problems are told once the reader is done typing. */
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<AddOutcome | null>(null)
  const parsed = parseSourceAddress(address)
  const complaint = tried && !parsed.ok ? addressErrorText(parsed.code) : complaintOf(outcome)

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
      <label for="source-address">{say('everywhere.addPack')}</label>
      <div class="add-source-line">
        <input
          class="field"
          id="source-address"
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={exampleAddress}
          dir="ltr"
          value={address}
          aria-invalid={complaint !== null}
          aria-describedby="source-address-note"
          onInput={(event) => {
            setAddress(event.currentTarget.value)
            setOutcome(null)
            setTried(false)
          }}
        />
        <button type="submit" class="button button-main" aria-disabled={busy}>
          {say(busy ? 'addPack.adding' : 'addPack.add')}
        </button>
      </div>
      <div class="add-source-note" id="source-address-note" role="status">
        {complaint ? (
          <p class="complaint">
            <Icon name="warning" />
            {complaint}
          </p>
        ) : outcome === 'added' ? (
          <p>{say('addPack.added')}</p>
        ) : parsed.ok && parsed.insecure ? (
          <p class="complaint">
            <Icon name="warning" />
            {say('addPack.overHttp')}
          </p>
        ) : parsed.ok && parsed.pinnedKey ? (
          <p>{say('addPack.pinsKey')}</p>
        ) : (
          <p>{say('addPack.paste')}</p>
        )}
      </div>
    </form>
  )
}

function complaintOf(outcome: AddOutcome | null): string | null {
  if (outcome === 'badAddress') return addressErrorText('notAnAddress')
  return outcome === 'failed' ? say('addPack.failed') : null
}
