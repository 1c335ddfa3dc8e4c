// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { NearbyBriefsView } from '../../components/reader/NearbyBriefsView'
import { PlacesView } from '../../components/reader/PlacesView'
import { TiesView } from '../../components/reader/TiesView'
import { Timeline } from '../../components/reader/Timeline'
import type { Tie } from '../../data/dossier/ties'
import type { World } from '../../data/dossier/world'
import { mount } from '../support/mount'

const dated = (key: string, date: string, title = `Title of ${key}`) => ({ key, date, title })
const briefHref = (key: string) => `#brief/${key}`

describe('the timeline', () => {
  const five = [
    dated('p/e', '2025-03-01'),
    dated('p/d', '2024-06-02'),
    dated('p/c', '2024-06-01'),
    dated('p/b', '2022'),
    dated('p/a', '2020-11'),
  ]

  it('names each brief and leads to it, with one stop for the tab key: the newest', () => {
    const { root } = mount(<Timeline briefs={five} briefHref={briefHref} />)
    const dots = [...root.querySelectorAll<HTMLAnchorElement>('.timeline-dot')]
    expect(dots.map((dot) => [dot.getAttribute('href'), dot.textContent])).toEqual([
      ['#brief/p/a', 'November 2020: Title of p/a'],
      ['#brief/p/b', '2022: Title of p/b'],
      ['#brief/p/c', '1 June 2024: Title of p/c'],
      ['#brief/p/d', '2 June 2024: Title of p/d'],
      ['#brief/p/e', '1 March 2025: Title of p/e'],
    ])
    expect(dots.filter((dot) => dot.tabIndex === 0).map((dot) => dot.getAttribute('href'))).toEqual([
      '#brief/p/e',
    ])
  })

  it('marks the brief that the reader came from, and says which it is', () => {
    const { text } = mount(<Timeline briefs={five} from="p/b" briefHref={briefHref} />)
    expect(text('.timeline-from')).toBe('2022: Title of p/b (you came from here)')
    expect(text('.timeline-readout')).toBe('You came from Title of p/b')
  })

  it('names the brief that the focus is on, and goes on by arrow keys', async () => {
    const { root, find, press, text } = mount(<Timeline briefs={five} briefHref={briefHref} />)
    find<HTMLElement>('[tabindex="0"]').focus()
    await press('ArrowLeft')
    expect(text('.timeline-readout')).toContain('Title of p/')
    await press('Home')
    expect(text('.timeline-readout')).toBe('November 2020 Title of p/a')
    await press('End')
    expect(document.activeElement?.getAttribute('href')).toBe('#brief/p/e')
    expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    expect(await press('x')).toBe(false)
    expect(await press('ArrowLeft', { altKey: true })).toBe(false)
  })

  it('makes many briefs of one time one mark, which opens as a list of all of them', async () => {
    const many = Array.from({ length: 12 }, (_, index) => dated(`p/${index}`, `2024-06-${10 + index}`))
    const { find, click, root, text } = mount(
      <Timeline briefs={[...many, dated('p/old', '2001')]} from="p/3" briefHref={briefHref} />,
    )
    const bar = find('.timeline-bar')
    expect(bar.textContent).toBe('12')
    expect(bar.getAttribute('aria-label')).toBe(
      '12 briefs, 10 June 2024 to 21 June 2024 (you came from one of them)',
    )
    await click(bar)
    expect(bar.getAttribute('aria-expanded')).toBe('true')
    expect(root.querySelectorAll('.timeline-cluster a')).toHaveLength(12)
    expect(text('[aria-current]')).toBe('Title of p/3')
    await click(bar)
    expect(root.querySelector('.timeline-cluster')).toBeNull()
  })

  it('is left out where no date can be read', () => {
    const { root } = mount(<Timeline briefs={[dated('p/a', 'soon')]} briefHref={briefHref} />)
    expect(root.querySelector('.timeline')).toBeNull()
  })
})

describe('who shares briefs', () => {
  const ties: Tie[] = [
    { key: 'p/bank', name: 'Bank', role: 'victim', shared: [0, 1] },
    { key: 'p/html', name: '<img src=x>', role: 'actor', shared: [1] },
  ]
  const props = {
    entity: { key: 'p/fox', name: 'Fox', role: 'actor' as const },
    ties,
    briefAt: (index: number) => dated(`p/${index}`, '2024', `Brief ${index}`),
    entityHref: (key: string) => `#entity/${key}`,
    briefHref,
  }

  it('is told as a table in any case, and drawn', () => {
    const { root } = mount(<TiesView {...props} />)
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(rows).toEqual([
      ['Bank', 'Victim', '2 briefs'],
      ['<img src=x>', 'Actor', '1 brief'],
    ])
    expect(root.querySelector('img')).toBeNull()
    // What is hidden takes no focus from those who see.
    expect(root.querySelectorAll('table :is(a, summary):not([tabindex="-1"])')).toHaveLength(0)
  })

  it('lists the shared briefs of a row that is opened', async () => {
    const { root, find } = mount(<TiesView {...props} />)
    const row = find<HTMLDetailsElement>('tbody details')
    await act(() => {
      row.open = true
      row.dispatchEvent(new Event('toggle'))
    })
    expect([...root.querySelectorAll('tbody li')].map((item) => item.textContent)).toEqual([
      '2024 Brief 0',
      '2024 Brief 1',
    ])
    expect(root.querySelector('tbody li a')?.getAttribute('href')).toBe('#brief/p/0')
  })

  it('is a table alone where that is chosen, with links for all', async () => {
    const { root, findButton, click, text } = mount(<TiesView {...props} />)
    await click(findButton('Table'))
    expect(root.querySelector('.ties-drawing')).toBeNull()
    expect(root.querySelectorAll('table [tabindex="-1"]')).toHaveLength(0)
    expect(findButton('Table').getAttribute('aria-pressed')).toBe('true')
    expect(text('.ties-note')).toBe('2 names, those that share the most briefs first.')
  })

  it('shows a table of thousands by and by', async () => {
    const crowd = Array.from(
      { length: 1_000 },
      (_, index): Tie => ({ key: `p/${index}`, name: `N${index}`, role: 'other', shared: [0] }),
    )
    const { root, findButton, click } = mount(<TiesView {...props} ties={crowd} />)
    expect(root.querySelectorAll('tbody tr')).toHaveLength(200)
    await click(findButton('Show 500 more of 1,000 names'))
    await click(findButton('Show 300 more of 1,000 names'))
    expect(root.querySelectorAll('tbody tr')).toHaveLength(1_000)
    expect(root.querySelector('.ties-more')).toBeNull()
  })
})

describe('where briefs play', () => {
  const world: World = {
    width: 200,
    height: 100,
    countries: [{ code: 'KE', d: 'M1,1l2,2z' }],
    places: [],
  }
  const kenya = { name: 'Kenya', place: { names: [], x: 5, y: 5, code: 'KE', hasShape: true }, briefCount: 3 }
  const malta = { name: 'Malta', place: { names: [], x: 9, y: 9, code: 'MT' }, briefCount: 1 }

  it('is drawn as shapes and dots, and told in words', () => {
    const { root, text, find } = mount(
      <PlacesView
        world={world}
        places={{ known: [kenya, malta], unknown: [{ name: '<b>Worldwide</b>', briefCount: 2 }] }}
        placeHref={(name) => `#where:${name}`}
      />,
    )
    expect(root.querySelectorAll('.places-state')).toHaveLength(1)
    expect(root.querySelectorAll('.places-dot')).toHaveLength(1)
    expect(find('svg').getAttribute('aria-label')).toBe('Map of the world with Kenya and Malta')
    expect(text('.places-words > ul')).toBe('Kenya 3 briefsMalta 1 brief')
    expect(text('.places-unknown')).toBe('Not on the map:<b>Worldwide</b>')
    expect(find('.places-unknown a').getAttribute('href')).toBe('#where:<b>Worldwide</b>')
  })

  it('points at a place that the focus is on', async () => {
    const { root, find } = mount(
      <PlacesView world={world} places={{ known: [kenya], unknown: [] }} placeHref={(name) => `#${name}`} />,
    )
    expect(root.querySelector('.places-reached')).toBeNull()
    await act(() => find('.places-words a').focus())
    expect(root.querySelectorAll('.places-reached')).toHaveLength(1)
    await act(() => find('.places-words a').blur())
    expect(root.querySelector('.places-reached')).toBeNull()
  })

  it('has no map where the map knows none of the places, and nothing where there are none', () => {
    const unknown = [{ name: 'Asia', briefCount: 1 }]
    const props = { world, placeHref: (name: string) => name }
    const { root, update } = mount(<PlacesView {...props} places={{ known: [], unknown }} />)
    expect(root.querySelector('svg')).toBeNull()
    expect(root.textContent).toContain('Asia')
    update(<PlacesView {...props} places={{ known: [], unknown: [] }} />)
    expect(root.textContent).toBe('')
  })
})

describe('the foot of a brief', () => {
  it('leads to the brief before and the one after on its subject, and to all on whom it names', () => {
    const { root, text } = mount(
      <NearbyBriefsView
        nearby={{
          main: { key: 'p/fox', name: 'Fox', role: 'actor' },
          earlier: dated('p/a', '2020'),
          later: dated('p/c', '2024-06'),
          more: [{ key: 'p/fox', name: 'Fox', role: 'actor', briefCount: 3 }],
        }}
        briefHref={briefHref}
        entityHref={(key) => `#entity/${key}`}
      />,
    )
    expect(text('h2')).toBe('More on Fox')
    expect([...root.querySelectorAll('a')].map((link) => [link.rel, link.getAttribute('href')])).toEqual([
      ['prev', '#brief/p/a'],
      ['next', '#brief/p/c'],
      ['', '#entity/p/fox'],
    ])
    expect(text('.nearby-later')).toBe('Later · June 2024Title of p/c')
    expect(text('.nearby-more')).toBe('Fox 3 briefs')
  })
})
