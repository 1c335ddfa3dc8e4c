// @vitest-environment happy-dom
import { useEffect, useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import { BriefFinder, type BriefFinderProps } from '../../components/finder/BriefFinder'
import type { ResultPage } from '../../data/search/result-page'
import { mount } from '../support/mount'
import { sampleSearch } from '../support/search-samples'

const { find } = await sampleSearch({
  briefs: [
    ...Array.from({ length: 30 }, (_, index) => ({
      id: `b${index}`,
      title: index === 7 ? 'Wiretap systems reached' : `Brief number${index}`,
      date: '2024-10-07',
      where: [index % 2 ? 'Greece' : 'China'],
      who: index < 2 ? ['verizon'] : [],
      texts: ['A summary.'],
    })),
  ],
  entities: [{ id: 'verizon', names: ['Verizon', 'VZW'], kind: 'company', role: 'victim' }],
})

async function mountFinder(start = '', props: Partial<BriefFinderProps> = {}) {
  const calls = { onOpen: vi.fn(), onOpenEntity: vi.fn() }
  function Finder() {
    const [query, setQuery] = useState(start)
    const [limit, setLimit] = useState(25)
    const [found, setFound] = useState<ResultPage | null>(null)
    useEffect(() => {
      void find(query, { limit }).then(setFound)
    }, [query, limit])
    return (
      <BriefFinder
        query={query}
        found={found}
        onQuery={setQuery}
        onMore={() => setLimit(50)}
        {...calls}
        {...props}
      >
        <p id="idle">On this page</p>
      </BriefFinder>
    )
  }
  const mounted = mount(<Finder />)
  const box = mounted.find<HTMLInputElement>('[role=combobox]')
  const status = (text: string) =>
    vi.waitFor(() => expect(mounted.root.textContent).toContain(text), { timeout: 5000 })
  if (start === '' && !props.lists) await status('25 of 30')
  return { ...mounted, ...calls, box, status }
}

/** The option that a screen reader is told of. */
function activeOption(box: HTMLInputElement) {
  return document.getElementById(box.getAttribute('aria-activedescendant') ?? 'none')
}

describe('finding briefs', () => {
  it('is ready to be typed into', async () => {
    const { box } = await mountFinder()
    expect(document.activeElement === box).toBe(true)
  })

  it.each<[string, string, KeyboardEventInit, boolean]>([
    ['takes a letter that is typed beside the box', 'w', {}, true],
    ['takes one of another script', 'د', {}, true],
    ['takes what AltGr types', '@', { ctrlKey: true, altKey: true, modifierAltGraph: true }, true],
    ['leaves a shortcut to the browser', 'c', { ctrlKey: true }, false],
    ['leaves a space to what scrolls or is pressed', ' ', {}, false],
    ['leaves keys that write nothing', 'Tab', {}, false],
  ])('%s', async (_, key, options, isTaken) => {
    const { box, find, press } = await mountFinder()
    find('.finder-body').focus()
    await press(key, options)
    expect(document.activeElement === box).toBe(isTaken)
  })

  it('shows the newest briefs, how many of all, and what the page offers', async () => {
    const { box, root, text } = await mountFinder()
    expect(text('[role=status]')).toBe('25 of 30')
    expect(text('h2')).toBe('Newest briefs')
    expect(root.querySelector('#idle')).not.toBeNull()
    expect(activeOption(box)).toBeNull()
  })

  it('shows more of what was found on demand', async () => {
    const { click, findButton, status, root } = await mountFinder()
    await click(findButton('Show more'))
    await status('30 briefs')
    expect(root.querySelector('.finder-more')).toBeNull()
  })

  it('makes the best answer active, so that Enter opens it', async () => {
    const { box, type, press, onOpen, root, status } = await mountFinder()
    await type(box, 'wiret')
    await status('1 brief')
    expect(activeOption(box)?.querySelector('mark')?.textContent).toBe('Wiret')
    expect(root.querySelector('#idle')).toBeNull()
    await press('Enter')
    expect(onOpen).toHaveBeenCalledWith('p/b7')
  })

  it('shows names above the briefs, one step up from the best of them', async () => {
    const { box, type, press, onOpenEntity, status } = await mountFinder()
    await type(box, 'vzw')
    await status('2 briefs')
    expect(activeOption(box)?.querySelector('.result-title')).not.toBeNull()
    await press('ArrowUp')
    expect(activeOption(box)?.textContent).toBe('Verizonalso VZWCompany2 briefs')
    await press('Enter')
    expect(onOpenEntity).toHaveBeenCalledWith('p/verizon')
  })

  it('moves by arrows around the ends, and by Home and End', async () => {
    const { box, press, root } = await mountFinder()
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
    const { press } = await mountFinder()
    expect(await press('Home')).toBe(false)
    expect(await press('ArrowDown', { isComposing: true })).toBe(false)
  })

  it('clears on Escape, and leaves Escape alone when there is nothing to clear', async () => {
    const { box, type, press } = await mountFinder()
    await type(box, 'wire')
    expect(await press('Escape')).toBe(true)
    expect(box.value).toBe('')
    expect(await press('Escape')).toBe(false)
  })

  it('opens what is clicked', async () => {
    const { click, root, onOpen } = await mountFinder()
    const third = root.querySelectorAll('[role=option]')[2]
    if (third) await click(third)
    expect(onOpen).toHaveBeenCalledTimes(1)
  })

  it('offers filters that write themselves into the query, and takes them out again', async () => {
    const { box, type, click, findButton, status } = await mountFinder()
    await type(box, 'brief ')
    await status('25 of 29')
    await click(findButton('PlaceChina'))
    expect(box.value).toBe('brief where:China ')
    await status('15 briefs')
    const chip = findButton('PlaceChina')
    expect(chip.getAttribute('aria-pressed')).toBe('true')
    await click(chip)
    expect(box.value).toBe('brief')
    await status('25 of 29')
  })

  it('says so when nothing is found, and offers names that are', async () => {
    const { box, type, click, findButton, text, status } = await mountFinder()
    await type(box, 'vqqqzonqq')
    await status('No brief matches')
    expect(text('.finder-none')).toContain('No brief matches vqqqzonqq')
    expect(box.getAttribute('aria-expanded')).toBe('false')
    await click(findButton('Verizon'))
    expect(box.value).toBe('Verizon')
    await status('2 briefs')
  })

  it('shows the filters of the last time for what they are, and one key clears them', async () => {
    const { box, root, status, press } = await mountFinder('where:Greece ', { hasKeptFilters: true })
    await status('15 briefs')
    expect(root.textContent).toContain('Filters from last time.')
    expect(root.querySelector('#idle')).not.toBeNull()
    expect(box.selectionStart).toBe('where:Greece '.length)
    await press('Escape')
    await status('25 of 30')
    expect(root.textContent).not.toContain('Filters from last time.')
  })

  it('says nothing of filters that were chosen just now', async () => {
    const { root, status } = await mountFinder('where:Greece ')
    await status('15 briefs')
    expect(root.textContent).not.toContain('Filters from last time.')
  })

  it('lists briefs beside what a page is about only where something is asked', async () => {
    const { box, root, type, status } = await mountFinder('', { lists: 'whenAsked' })
    expect(document.activeElement === box).toBe(false)
    expect(root.querySelector('[role=option]')).toBeNull()
    expect(root.querySelector('#idle')).not.toBeNull()
    await type(box, 'wiretap')
    await status('1 brief')
    expect(root.querySelectorAll('[role=option]')).toHaveLength(1)
    expect(root.querySelector('#idle')).toBeNull()
  })
})
