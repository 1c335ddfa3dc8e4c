import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import { onTestFinished } from 'vitest'

/** A component in the page of a happy-dom test, and the ways a reader acts on it. */
export interface Mounted {
  root: HTMLElement
  /** Renders anew, as a wrapper does when its state changes. */
  update(node: ComponentChild): void
  find<E extends Element = HTMLElement>(selector: string): E
  findButton(name: string): HTMLButtonElement
  text(selector?: string): string
  click(element: Element): Promise<void>
  type(element: HTMLInputElement, text: string): Promise<void>
  /** A key pressed where the focus is; returns whether the component took it. */
  press(key: string, options?: KeyboardEventInit): Promise<boolean>
}

/** Renders a component into the document. */
export function mount(node: ComponentChild): Mounted {
  const root = document.createElement('div')
  document.body.append(root)
  function update(next: ComponentChild): void {
    // Without effects that wait, `act` is done when it returns.
    void act(() => render(next, root))
  }
  update(node)
  onTestFinished(() => {
    render(null, root)
    root.remove()
  })

  function find<E extends Element = HTMLElement>(selector: string): E {
    const found = root.querySelector<E>(selector)
    if (!found) throw new Error(`nothing matches ${selector} in ${root.innerHTML}`)
    return found
  }
  const spoken = (button: Element) => button.getAttribute('aria-label') ?? textOf(button)

  return {
    root,
    update,
    find,
    findButton(name) {
      const found = [...root.querySelectorAll('button')].find((button) => spoken(button) === name)
      if (!found) throw new Error(`no button "${name}" in ${root.innerHTML}`)
      return found
    },
    text: (selector) => textOf(selector === undefined ? root : find(selector)),
    click: (element) => dispatch(element, new MouseEvent('click', { bubbles: true, cancelable: true })),
    type: (element, text) =>
      act(() => {
        element.value = text
        element.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    async press(key, options = {}) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options })
      await dispatch(document.activeElement ?? root, event)
      return event.defaultPrevented
    },
  }
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function dispatch(element: Element, event: Event): Promise<void> {
  return act(() => {
    element.dispatchEvent(event)
  })
}
