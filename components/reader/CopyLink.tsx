import { useEffect, useState } from 'preact/hooks'
import { say } from '../../locales/say'
import { Icon } from '../Icon'
import { Sentence } from '../Sentence'

export interface CopyLinkProps {
  /** The address of what is shown. */
  address: string
  /**
   * The text that leads there from the address bar of any browser, since the extension's own address differs between
   * browsers.
   */
  typed: string
  /** Rejects if the clipboard is closed. */
  onCopy(text: string): Promise<void>
}

/** Copies a link to what is shown, and says where it works. */
export function CopyLink({ address, typed, onCopy }: CopyLinkProps) {
  const [copied, setCopied] = useState<boolean | null>(null)

  useEffect(() => setCopied(null), [address])

  return (
    <div class="copy-link">
      <button
        type="button"
        class="button button-quiet"
        onClick={() =>
          onCopy(address).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        <Icon name="outward" />
        {say('reader.copyLink')}
      </button>
      <p role="status">
        {copied === true && <Sentence of="reader.linkCopied" values={{ typed: <kbd>{typed}</kbd> }} />}
        {copied === false && say('card.notCopied')}
      </p>
    </div>
  )
}
