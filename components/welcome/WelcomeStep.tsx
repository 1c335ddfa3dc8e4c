import type { ComponentChildren } from 'preact'

export interface WelcomeStepProps {
  id: string
  title: string
  /** Stands beside what the step shows, where there is room. */
  about: ComponentChildren
  children: ComponentChildren
}

/** One step of the introduction. */
export function WelcomeStep({ id, title, about, children }: WelcomeStepProps) {
  return (
    <section class="welcome-step" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {about}
      </header>
      <div>{children}</div>
    </section>
  )
}
