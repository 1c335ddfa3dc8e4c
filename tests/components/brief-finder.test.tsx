// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import { BriefFinder } from '../../components/popup/BriefFinder'
import { createBriefSearch } from '../../data/search/search-briefs'
import type { SearchDoc } from '../../data/search/search-doc'
import { mount } from '../support/mount'

const docs = Array.from(
  { length: 30 },
  (_, index): SearchDoc => ({
    key: `p/b${index}`,
    packTitle: 'Starter',
    title: index === 7 ? 'Wiretap systems reached' : `Brief number${index}`,
    date: '2024-10-07',
    summary: 'A summary.',
    where: [],
    names: [],
    points: [],
  }),
)
const search = createBriefSearch(docs)

function mountFinder() {
  const onOpen = vi.fn()
  function Finder() {
    const [query, setQuery] = useState('')
    const found = search.search(query, 25)
    return (
      <BriefFinder query={query} found={found} suggestions={['wiretap']} onQuery={setQuery} onOpen={onOpen}>
        <p id="idle">On this page</p>
      </BriefFinder>
    )
  }
  const mounted = mount(<Finder />)
  return { ...mounted, onOpen, box: mounted.find<HTMLInputElement>('[role=combobox]') }
}

/** The option that a screen reader is told of. */
function activeOption(box: HTMLInputElement) {
  return document.getElementById(box.getAttribute('aria-activedescendant') ?? 'none')
}

describe('finding briefs', () => {
  it('is ready to be typed into', () => {
    const { box } = mountFinder()
    expect(document.activeElement === box).toBe(true)
  })

  it('shows the newest briefs, how many of all, and what the page offers', () => {
    const { box, root, text } = mountFinder()
    expect(text('[role=status]')).toBe('25 of 30')
    expect(text('h2')).toBe('Newest briefs')
    expect(root.querySelector('#idle')).not.toBeNull()
    expect(activeOption(box)).toBeNull()
  })

  it('makes the best answer active, so that Enter opens it', async () => {
    const { box, type, press, onOpen, text, root } = mountFinder()
    await type(box, 'wiret')
    expect(activeOption(box)?.querySelector('mark')?.textContent).toBe('Wiret')
    expect(text('[role=status]')).toBe('1 brief')
    expect(root.querySelector('#idle')).toBeNull()
    await press('Enter')
    expect(onOpen).toHaveBeenCalledWith('p/b7')
  })

  it('moves by arrows around the ends, and by Home and End', async () => {
    const { box, press, root } = mountFinder()
    const options = [...root.querySelectorAll('[role=option]')]
    await press('ArrowDown')
    expect(activeOption(box)).toBe(options[0])
    expect(options[0]?.getAttribute('aria-selected')).toBe('true')
    await press('ArrowUp')
    expect(activeOption(box)).toBe(options.at(-1))
    await press('ArrowDown')
    await press('End')
    expect(activeOption(box)).toBe(options.at(-1))
    await press('Home')
    expect(activeOption(box)).toBe(options[0])
    expect(root.querySelectorAll('[aria-selected=true]')).toHaveLength(1)
  })

  it('leaves Home and End to the text while nothing is active, and keys to an input method', async () => {
    const { press } = mountFinder()
    expect(await press('Home')).toBe(false)
    expect(await press('ArrowDown', { isComposing: true })).toBe(false)
  })

  it('clears on Escape, and leaves Escape alone when there is nothing to clear', async () => {
    const { box, type, press } = mountFinder()
    await type(box, 'wire')
    expect(await press('Escape')).toBe(true)
    expect(box.value).toBe('')
    expect(await press('Escape')).toBe(false)
  })

  it('opens what is clicked', async () => {
    const { click, root, onOpen } = mountFinder()
    const third = root.querySelectorAll('[role=option]')[2]
    if (third) await click(third)
    expect(onOpen).toHaveBeenCalledTimes(1)
  })

  it('says so when nothing is found, and offers names that are', async () => {
    const { box, type, click, findButton, text } = mountFinder()
    await type(box, 'qqqqqqqq')
    expect(text('.finder-none')).toContain('No brief matches qqqqqqqq')
    expect(box.getAttribute('aria-expanded')).toBe('false')
    await click(findButton('wiretap'))
    expect(box.value).toBe('wiretap')
    expect(text('[role=option]')).toContain('Wiretap systems reached')
  })
})
