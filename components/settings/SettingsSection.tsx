import type { ComponentChildren } from 'preact'

export interface SettingsSectionProps {
  id: string
  title: string
  /** What the part is about, in a sentence. */
  about: string
  children: ComponentChildren
}

/** A part of the settings with its heading. */
export function SettingsSection({ id, title, about, children }: SettingsSectionProps) {
  return (
    <section class="settings-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <p>{about}</p>
      </header>
      <div>{children}</div>
    </section>
  )
}
