// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { PageMentions, type PageState } from '../../components/mentions/PageMentions'
import type { PageAccessProps } from '../../components/PageAccess'
import { type MarksState, OffSwitch } from '../../components/popup/OffSwitch'
import { PopupView } from '../../components/popup/PopupView'
import { frontPage } from '../../data/search/front-page'
import { mount } from '../support/mount'

/** The browser lets Inbrief read everywhere. */
const all: PageAccessProps = { access: 'all', onAllow: () => undefined }

const ready: PageState = {
  kind: 'ready',
  mentions: [
    { entity: 'p/calea', name: 'CALEA', role: 'law', count: 1, places: [0.5] },
    { entity: 'p/salt', name: 'Salt Typhoon', role: 'actor', count: 2, places: [0.5] },
    { entity: 'p/volt', name: 'Volt Typhoon', role: 'actor', count: 4, places: [0.5] },
  ],
}

describe('what the page mentions', () => {
  it('is drawn as a map: a lane for each role, a stroke for each mention that stands somewhere', () => {
    const hidden = {
      entity: 'q/x',
      name: 'X',
      role: 'victim',
      count: 3,
      places: [],
      isPrivate: true,
    } as const
    const page: PageState = { ...ready, mentions: [...ready.mentions, hidden] }
    const { root } = mount(<PageMentions page={page} access={all} onJump={() => undefined} />)
    expect(root.querySelectorAll('.page-map g')).toHaveLength(2)
    expect(root.querySelectorAll('.page-map line:not(.page-map-lane)')).toHaveLength(3)
  })

  it('stands by role, actors first', () => {
    const { root, text } = mount(<PageMentions page={ready} access={all} onJump={() => undefined} />)
    expect([...root.querySelectorAll('dt')].map((term) => term.textContent)).toEqual(['Actor', 'Law'])
    expect(text('[role=status]')).toBe('3 names')
  })

  it('is jumped to one mention after the other, each entity by itself', async () => {
    const onJump = vi.fn()
    const { findButton, click } = mount(<PageMentions page={ready} access={all} onJump={onJump} />)
    await click(findButton('Salt Typhoon, 2 mentions, jump'))
    await click(findButton('Salt Typhoon, 1/2, jump to the next mention'))
    await click(findButton('Volt Typhoon, 4 mentions, jump'))
    await click(findButton('Salt Typhoon, 2/2, jump to the next mention'))
    expect(onJump.mock.calls).toEqual([
      ['p/salt', 0],
      ['p/salt', 1],
      ['p/volt', 0],
      ['p/salt', 0],
    ])
  })

  it('says plainly when Inbrief does not read the page, and when nothing is known on it', () => {
    const unread = mount(<PageMentions page={{ kind: 'unread' }} access={all} onJump={() => undefined} />)
    expect(unread.text()).toContain('Inbrief does not read this page.')
    const empty = mount(
      <PageMentions page={{ kind: 'ready', mentions: [] }} access={all} onJump={() => undefined} />,
    )
    expect(empty.text()).toContain('It mentions nothing that your briefs are about.')
    const reading = mount(
      <PageMentions page={{ kind: 'reading', mentions: [] }} access={all} onJump={() => undefined} />,
    )
    expect(reading.text('[role=status]')).toBe('Reading…')
  })

  it.each([
    ['none', 'Your browser does not let Inbrief read pages.'],
    ['some', 'Your browser lets Inbrief read only some sites.'],
  ] as const)(
    'says that the browser gives access to %s, and asks for it by one click',
    async (access, words) => {
      const onAllow = vi.fn()
      const { text, findButton, click } = mount(
        <PageMentions page={{ kind: 'unread' }} access={{ access, onAllow }} onJump={() => undefined} />,
      )
      expect(text()).toContain(words)
      expect(text()).not.toContain('Inbrief does not read this page.')
      await click(findButton('Allow on all sites'))
      expect(onAllow).toHaveBeenCalledOnce()
    },
  )

  it('blames nobody before it knows why a page is not read', () => {
    const { text } = mount(<PageMentions page={{ kind: 'unread' }} access={null} onJump={() => undefined} />)
    expect(text()).toBe('On this page')
  })
})

describe('the off switch', () => {
  function mountSwitch(state: MarksState, host: string | null = 'example.com') {
    const props = { onTurnOff: vi.fn(), onTurnOn: vi.fn() }
    return { ...mount(<OffSwitch state={state} host={host} {...props} />), ...props }
  }

  it.each([
    ['This site', 'site'],
    ['For an hour', 'hour'],
    ['Everywhere', 'everywhere'],
  ])('turns marks off by one click on "%s"', async (name, scope) => {
    const { findButton, click, onTurnOff } = mountSwitch({ kind: 'on' })
    await click(findButton(name))
    expect(onTurnOff).toHaveBeenCalledWith(scope)
  })

  it.each<[MarksState, string]>([
    [{ kind: 'site' }, 'Marks are off on example.com'],
    [{ kind: 'hour', untilMs: new Date(2026, 0, 1, 14, 5).getTime() }, 'Marks are off until 14:05'],
    [{ kind: 'everywhere' }, 'Marks are off everywhere'],
  ])('says what keeps marks off and turns them on by one click: %o', async (state, words) => {
    const { findButton, click, onTurnOn, text } = mountSwitch(state)
    expect(text('[role=status]')).toBe(words)
    await click(findButton('Turn marks on'))
    expect(onTurnOn).toHaveBeenCalledOnce()
  })

  it('does not offer to turn off a site where there is none', () => {
    expect(() => mountSwitch({ kind: 'on' }, null).findButton('This site')).toThrow()
  })
})

describe('the popup', () => {
  const none = () => undefined
  const props = {
    query: '',
    page: ready,
    access: all,
    keep: null,
    marks: { kind: 'on' as const },
    host: 'example.com',
    failed: false,
    onQuery: none,
    onOpen: none,
    onOpenEntity: none,
    onMore: none,
    onOpenPanel: () => undefined,
    onJump: none,
    onTurnOff: none,
    onTurnOn: none,
    onOpenSettings: none,
    onOpenAll: none,
  }

  it('tells a new reader why there are no briefs yet', () => {
    const { text, findButton } = mount(<PopupView {...props} found={frontPage([], 25)} />)
    expect(text('.no-briefs h2')).toBe('No briefs yet')
    expect(findButton('Add a pack')).toBeDefined()
  })

  it('does not call an unread store empty', () => {
    const { root } = mount(<PopupView {...props} found={null} />)
    expect(root.querySelector('.no-briefs')).toBeNull()
    expect(root.querySelector('[role=combobox]')).not.toBeNull()
  })

  it('owns up when something did not work', () => {
    const { text } = mount(<PopupView {...props} found={null} failed />)
    expect(text('[role=alert]')).toBe('That did not work. Close this and try again.')
  })
})
