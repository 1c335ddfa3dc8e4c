/** What each framework's page shows in turn: elements come, go, change places, and text changes in the middle of names. */
export interface Scene {
  items: { key: string; text: string; bold: string }[]
  note: string | null
}

const names = ['Salt Typhoon', 'Volt Typhoon', 'Flax Typhoon', 'Verizon', 'Europol', 'CALEA', 'Bybit', 'AT&T']

/** @param step from 0; the same step is the same scene in every framework and browser */
export function sceneAt(step: number): Scene {
  const turned = names.map((_, i) => names[(i * 3 + step) % names.length] as string)
  const items = turned.slice(0, 4 + (step % 4)).map((name) => {
    const [first = '', ...rest] = name.split(' ')
    return { key: name, text: step % 3 === 0 ? `${rest.join(' ')} once` : rest.join(' '), bold: first }
  })
  return { items, note: step % 2 === 0 ? `Scene ${step} of Quiet ${names[step % names.length]}` : null }
}

declare global {
  interface Window {
    /** Renders a scene and resolves when the DOM shows it. */
    show(step: number): Promise<void>
  }
}
