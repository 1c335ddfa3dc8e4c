import { say } from '../../locales/say'

/** Something that keys do on every page. */
export interface Shortcut {
  name: string
  /** What it does, in the language of the interface. */
  what: string
  /** As the reader has set them; empty where there are none. */
  keys: string
}

export interface ShortcutsProps {
  shortcuts: readonly Shortcut[]
  /** Opens the browser's own list, where alone keys can be changed. */
  onChange(): void
}

/** The keyboard commands, and the way to where the browser changes them. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  return (
    <section class="shortcuts" aria-labelledby="shortcuts">
      <h3 id="shortcuts">{say('settings.keys')}</h3>
      <dl>
        {shortcuts.map(({ name, what, keys }) => (
          <div key={name}>
            <dt>{what}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : <span class="soft">{say('settings.noKeys')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onChange}>
        {say('settings.changeKeys')}
      </button>
    </section>
  )
}
