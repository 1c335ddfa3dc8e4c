import { useRef, useState } from 'preact/hooks'
import { say } from '../../locales/say'

export interface PdfStartProps {
  onFile(file: File): void
  onAddress(text: string): void
}

/** The choice of a PDF: a file, or an address. */
export function PdfStart({ onFile, onAddress }: PdfStartProps) {
  const [address, setAddress] = useState('')
  return (
    <section class="pdf-start">
      <h1>{say('pdf.title')}</h1>
      <p>{say('pdf.lead')}</p>
      <div class="pdf-drop">
        <OpenFileButton main onFile={onFile} />
        <p class="soft">{say('pdf.orDrop')}</p>
      </div>
      <form
        class="pdf-address"
        onSubmit={(event) => {
          event.preventDefault()
          if (address.trim()) onAddress(address)
        }}
      >
        <label for="pdf-address">{say('pdf.addressLabel')}</label>
        <div class="pdf-address-row">
          <input
            id="pdf-address"
            class="field"
            type="text"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
          <button type="submit" class="button">
            {say('pdf.openAddress')}
          </button>
        </div>
        <p class="soft">{say('pdf.addressNote')}</p>
      </form>
    </section>
  )
}

/** A button that chooses a PDF from the reader's files. */
export function OpenFileButton({ main = false, onFile }: { main?: boolean; onFile(file: File): void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,application/pdf"
        aria-label={say('pdf.fileLabel')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
          // Lets the same file be chosen again after it was changed.
          currentTarget.value = ''
        }}
      />
      <button
        type="button"
        class={main ? 'button button-main' : 'button'}
        onClick={() => input.current?.click()}
      >
        {say('pdf.openFile')}
      </button>
    </>
  )
}
