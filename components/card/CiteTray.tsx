import { useEffect, useState } from 'preact/hooks'
import type { BriefKey } from '../../data/messages/protocol'
import { type CiteFormat, citeFormats } from '../../data/page/cite-brief'
import type { CardActions } from './card-actions'

/** How long "Copied" stands, in milliseconds. ATT&CK Powered Suit. */
const copiedMs = 1000

const formatWords: Record<CiteFormat, string> = { plain: 'Plain', markdown: 'Markdown', bibtex: 'BibTeX' }

/** Copies the brief as a source, with the place on the page where it was met. */
export function CiteTray({ brief, actions }: { brief: BriefKey; actions: CardActions }) {
  const [told, setTold] = useState<{ format: CiteFormat; text: string } | null>(null)

  useEffect(() => {
    if (!told) return
    const timer = setTimeout(() => setTold(null), copiedMs)
    return () => clearTimeout(timer)
  }, [told])

  async function copy(format: CiteFormat) {
    await actions.copyCitation(brief, format).then(
      () => setTold({ format, text: 'Copied' }),
      () => setTold({ format, text: 'Not copied' }),
    )
  }
  return (
    <fieldset class="card-tray">
      <legend>Copy the brief as a source</legend>
      {citeFormats.map((format) => (
        <button type="button" class="button" key={format} onClick={() => copy(format)}>
          {told?.format === format ? told.text : formatWords[format]}
        </button>
      ))}
      <span class="hidden-visually" role="status">
        {told?.text}
      </span>
    </fieldset>
  )
}
