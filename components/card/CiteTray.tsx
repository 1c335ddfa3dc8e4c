import { useEffect, useState } from 'preact/hooks'
import type { BriefKey } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import { type CiteFormat, citeFormats } from '../cite-brief'
import type { CardActions } from './card-actions'

/** How long "Copied" stands, in milliseconds. ATT&CK Powered Suit. */
const copiedMs = 1000

/** Copies the brief as a citation, with the place on the page where it was met. */
export function CiteTray({ brief, actions }: { brief: BriefKey; actions: CardActions }) {
  const [told, setTold] = useState<{ format: CiteFormat; text: string } | null>(null)

  useEffect(() => {
    if (!told) return
    const timer = setTimeout(() => setTold(null), copiedMs)
    return () => clearTimeout(timer)
  }, [told])

  async function copy(format: CiteFormat) {
    await actions.copyCitation(brief, format).then(
      () => setTold({ format, text: say('card.copied') }),
      () => setTold({ format, text: say('card.notCopied') }),
    )
  }
  return (
    <fieldset class="card-tray">
      <legend>{say('card.copyAsSource')}</legend>
      {citeFormats.map((format) => (
        <button type="button" class="button" key={format} onClick={() => copy(format)}>
          {told?.format === format ? told.text : say(`card.${format}`)}
        </button>
      ))}
      <span class="hidden-visually" role="status">
        {told?.text}
      </span>
    </fieldset>
  )
}
