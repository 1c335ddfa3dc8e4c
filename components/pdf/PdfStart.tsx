import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../locales/say'

export interface PdfStartProps {
  onFile(file: File): void
  onAddress(text: string): void
}

/** The choice of a PDF: a file, or an address. */
export function PdfStart({ onFile, onAddress }: PdfStartProps) {
  return (
    <section class="pdf-start">
      <h1>{say('pdf.title')}</h1>
      <p>{say('pdf.lead')}</p>
      <div class="pdf-drop">
        <OpenFileButton main onFile={onFile} />
        <p class="soft">{say('pdf.orDrop')}</p>
      </div>
      <PdfAddressForm onAddress={onAddress} />
    </section>
  )
}

export interface PdfAddressFormProps {
  /** What stands in the field at first. */
  typed?: string
  /** Puts the reader into the field. */
  takesFocus?: boolean
  onAddress(text: string): void
}

/** The field for the address of a PDF. */
export function PdfAddressForm({ typed = '', takesFocus = false, onAddress }: PdfAddressFormProps) {
  const [address, setAddress] = useState(typed)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [])

  return (
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
          ref={field}
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
