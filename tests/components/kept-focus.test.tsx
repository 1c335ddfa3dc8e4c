import { expect, test } from 'vitest'
import { SitesOff } from '../../components/settings/SitesOff'
import { type Mounted, mount } from '../support/mount'

const none = () => undefined

function mountSites(): Mounted & { showWithout(...gone: string[]): void } {
  const all = ['a.example', 'b.example', 'c.example']
  const list = (sites: string[]) => (
    <SitesOff
      sites={sites}
      everywhereOff={false}
      pausedUntilMs={null}
      onTurnOnEverywhere={none}
      onEndPause={none}
      onRemove={none}
    />
  )
  const mounted = mount(list(all))
  const showWithout = (...gone: string[]) => mounted.update(list(all.filter((site) => !gone.includes(site))))
  return { ...mounted, showWithout }
}

function focused(): string | null {
  return document.activeElement?.getAttribute('aria-label') ?? null
}

test('the focus goes on to the entry that follows a removed one', () => {
  const { findButton, showWithout } = mountSites()
  findButton('Turn on marks for a.example').focus()
  showWithout('a.example')
  expect(focused()).toBe('Turn on marks for b.example')
})

test('behind the last entry, the focus goes back to the one before it', () => {
  const { findButton, showWithout } = mountSites()
  findButton('Turn on marks for c.example').focus()
  showWithout('c.example')
  expect(focused()).toBe('Turn on marks for b.example')
})

test('where no entry is left, the focus stays with the words that say so', () => {
  const { root, findButton, showWithout } = mountSites()
  findButton('Turn on marks for b.example').focus()
  showWithout('a.example', 'b.example', 'c.example')
  expect(document.activeElement).toBe(root.firstElementChild)
})

test('whoever has gone on to something else stays there', () => {
  const { root, findButton, showWithout } = mountSites()
  const elsewhere = document.createElement('input')
  root.append(elsewhere)
  findButton('Turn on marks for b.example').focus()
  elsewhere.focus()
  showWithout('b.example')
  expect(document.activeElement).toBe(elsewhere)
})
