// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { Card, type CardProps } from '../../components/card/Card'
import type { CardBrief, CardEntity, LiveText, NamedEntity } from '../../data/messages/protocol'
import { mount } from '../support/mount'

const plain = (text: string): LiveText => ({ text, names: [] })
const named = (name: string): NamedEntity => ({
  key: `p/${name.toLowerCase().replace(' ', '-')}`,
  name,
  role: 'other',
})

const saltTyphoon: CardEntity = {
  key: 'p/salt-typhoon',
  name: 'Salt Typhoon',
  kind: 'actor',
  role: 'actor',
  about: { text: 'It got into Verizon.', names: [{ start: 12, end: 19, entity: 'p/verizon' }] },
  packTitle: 'Starter',
  why: { matched: 'Salt Typhoon', name: 'Salt Typhoon', isAlias: false, sources: [], disputed: false },
  otherNames: ['GhostEmperor', 'RedMike'],
  briefs: [
    {
      key: 'p/one',
      title: 'One',
      date: '2024-10-07',
      summary: plain('First.'),
      revised: null,
      alsoHere: [named('AT&T'), named('CALEA')],
      notHere: [named('T-Mobile')],
      groups: [{ path: ['Groups', 'Of China'], members: [named('Salt Typhoon'), named('Volt Typhoon')] }],
    },
    {
      key: 'p/two',
      title: 'Two',
      date: '2024',
      summary: plain('Second.'),
      revised: null,
      alsoHere: [],
      notHere: [],
      groups: [],
    },
  ],
  briefCount: 5,
  withdrawn: [],
}
const lumen: CardEntity = { ...saltTyphoon, key: 'p/lumen', name: 'Lumen', kind: 'company', role: 'victim' }

const wholeBrief: CardBrief = {
  key: 'p/one',
  title: 'One',
  date: '2024-10-07',
  packTitle: 'Starter',
  publisher: 'Example Desk',
  packVersion: 4,
  happened: [plain('They got in.')],
  analysis: [plain('We judge that they stay.')],
  conclusion: [plain('It will take long.')],
}

function mountCard(over: Partial<CardProps> = {}) {
  const takeBack = vi.fn(async () => {})
  const actions = {
    go: vi.fn(),
    entityHref: (key: string) => `#${key}`,
    openBrief: vi.fn(),
    openEntity: vi.fn(),
    readBrief: vi.fn(async () => wholeBrief),
    copyCitation: vi.fn(async () => {}),
    setMarked: vi.fn(async () => {}),
    report: vi.fn(async () => takeBack),
    close: vi.fn(),
  }
  const state = {
    pinned: false,
    large: false,
    at: 1,
    count: 3,
    pin: vi.fn(),
    enlarge: vi.fn(),
    grip: vi.fn(),
    drag: vi.fn(),
    walk: vi.fn(),
  }
  const props = {
    content: { entities: [saltTyphoon] },
    cameFrom: null,
    articleDate: null,
    actions,
    state,
    onBack: vi.fn(),
  }
  return { ...mount(<Card {...props} {...over} />), props, takeBack }
}

describe('the card', () => {
  it('says that it is looking something up', () => {
    const { find, text } = mountCard({ content: null })
    expect(find('.card').getAttribute('aria-busy')).toBe('true')
    expect(text('[role=status]')).toBe('Looking this up')
  })

  it('tells a failure with its code', () => {
    const { text, find } = mountCard({ content: null, error: 'noAnswer' })
    expect(text('[role=alert]')).toContain('noAnswer')
    expect(find('.card').getAttribute('aria-busy')).toBe('false')
  })

  it('does not fail where the pack is gone', () => {
    expect(mountCard({ content: { entities: [] } }).text('h1')).toBe('No longer known')
  })

  it('opens the brief that is chosen, and all briefs on the entity', async () => {
    const { click, find, findButton, props } = mountCard()
    await click(find('.card-brief'))
    expect(props.actions.openBrief).toHaveBeenCalledWith('p/one')
    await click(findButton('3 more briefs'))
    expect(props.actions.openEntity).toHaveBeenCalledWith('p/salt-typhoon')
  })

  it('names what else of a brief is on this page', () => {
    expect(mountCard().text('.lead-brief-here')).toBe('Also on this pageAT&T, CALEA')
  })

  it('names what of a brief the page leaves out', () => {
    expect(mountCard().text('.lead-brief-not-here')).toBe('Not mentioned hereT-Mobile')
  })

  it('says nothing of the page where the brief and it share no one', () => {
    const [lead] = saltTyphoon.briefs
    const alone = { ...saltTyphoon, briefs: lead ? [{ ...lead, alsoHere: [], notHere: [] }] : [] }
    expect(mountCard({ content: { entities: [alone] } }).text('.lead-brief-page')).toBe('')
  })

  it('shows where the entity stands, with those beside it a step away', async () => {
    const { click, find, text, props } = mountCard()
    expect(text('.card-group')).toBe('Groups: Of China: Salt Typhoon, Volt Typhoon')
    expect(text('.card-group [aria-current]')).toBe('Salt Typhoon')
    await click(find('.card-group a'))
    expect(props.actions.go).toHaveBeenCalledWith('p/volt-typhoon')
  })

  it('leads on from the names in its text, and to a tab where it is as deep as it goes', async () => {
    const { click, find, props } = mountCard()
    await click(find('.card-about a'))
    expect(props.actions.go).toHaveBeenCalledWith('p/verizon')
    const deep = mountCard({ actions: { ...props.actions, go: null } })
    expect(deep.find<HTMLAnchorElement>('.card-about a').hash).toBe('#p/verizon')
    expect(deep.find<HTMLAnchorElement>('.card-about a').target).toBe('_blank')
  })

  it('leads back to the name that it came from', async () => {
    const { click, findButton, props } = mountCard({ cameFrom: 'AT&T' })
    await click(findButton('Back to AT&T'))
    expect(props.onBack).toHaveBeenCalledOnce()
  })

  it('holds the date of a brief against that of the article, where the page tells it', () => {
    expect(mountCard({ articleDate: '2025-02-10' }).text('.lead-brief .card-brief-date')).toBe(
      '7 October 20244 months older than the article',
    )
    expect(mountCard().text('.lead-brief .card-brief-date')).toBe('7 October 2024')
  })

  it('says which brief was revised, and when', () => {
    const [one, two] = saltTyphoon.briefs
    const briefs = one && two ? [{ ...one, revised: '2026-11-20T08:00:00Z' }, two] : []
    const { root } = mountCard({ content: { entities: [{ ...saltTyphoon, briefs }] } })
    const dates = [...root.querySelectorAll('.card-brief-date')].map((node) => node.textContent)
    expect(dates).toEqual(['7 October 2024Revised 20 November 2026', '2024'])
  })

  it('says which brief was withdrawn, and opens it', async () => {
    const withdrawn = [{ key: 'p/gone', title: 'Gone', published: '2026-11-21T08:00:00Z' }]
    const entity = { ...saltTyphoon, briefs: [], briefCount: 0, withdrawn }
    const { text, click, find, props } = mountCard({ content: { entities: [entity] } })
    expect(text('.card-none')).toBe('No brief names it any more.')
    expect(text('.card-withdrawn')).toBe('Withdrawn 21 November 2026: Gone')
    await click(find('.card-withdrawn button'))
    expect(props.actions.openBrief).toHaveBeenCalledWith('p/gone')
  })

  it('tells at once who says so where no brief says more', () => {
    const entity = { ...saltTyphoon, briefs: [], briefCount: 0 }
    expect(mountCard({ content: { entities: [entity] } }).find<HTMLDetailsElement>('.card-why').open).toBe(
      true,
    )
  })

  it('has no button for more where all briefs are shown', () => {
    const { root } = mountCard({ content: { entities: [{ ...saltTyphoon, briefCount: 2 }] } })
    expect(root.querySelector('.card-more')).toBeNull()
  })

  it('keeps the reason shut for a plain name, and opens it for a disputed alias', () => {
    const plain = mountCard()
    expect(plain.find<HTMLDetailsElement>('details').open).toBe(false)
    const alias = mountCard({
      content: {
        entities: [
          {
            ...saltTyphoon,
            why: {
              matched: 'ghostemperor',
              name: 'GhostEmperor',
              isAlias: true,
              sources: ['MISP', 'https://www.example.com/a', 'javascript:alert(1)'],
              disputed: true,
              note: 'Reported apart at first.',
            },
          },
        ],
      },
    })
    expect(alias.find<HTMLDetailsElement>('details').open).toBe(true)
    expect(alias.text('.card-why-text')).toContain('according to MISP, example.com and javascript:alert(1).')
    expect(alias.text('.card-why-text')).toContain('Reported apart at first.')
    expect(alias.text('.card-why-text')).not.toContain('Also written GhostEmperor')
    expect(alias.root.querySelectorAll('.card-why a')).toHaveLength(1)
  })

  it('lets the keyboard choose between entities', async () => {
    const { find, press, text } = mountCard({ content: { entities: [saltTyphoon, lumen] } })
    find('[role=tab][aria-selected=true]').focus()
    await press('ArrowRight')
    expect(text('h1')).toBe('Lumen')
    expect(document.activeElement?.id).toBe('tab-p/lumen')
    expect(find('[role=tabpanel]').getAttribute('aria-labelledby')).toBe('tab-p/lumen')
    await press('ArrowRight')
    expect(text('h1')).toBe('Salt Typhoon')
  })

  it('closes on Escape and on its button', async () => {
    const { find, findButton, press, click, props } = mountCard()
    find('.card-brief').focus()
    await press('Escape')
    await click(findButton('Close'))
    expect(props.actions.close).toHaveBeenCalledTimes(2)
  })

  it('is kept open, made larger and walked from by its buttons', async () => {
    const { click, findButton, props } = mountCard()
    await click(findButton('Keep open'))
    expect(props.state.pin).toHaveBeenCalledWith(true)
    await click(findButton('Read the whole brief here'))
    expect(props.state.enlarge).toHaveBeenCalledWith(true)
    await click(findButton('Previous mention'))
    expect(props.state.walk).toHaveBeenCalledWith(-1)
  })

  it('tells which mention it is at, and has no way to walk from the only one', () => {
    expect(mountCard().text('.card-steps-at .hidden-visually')).toBe('Mention 2 of 3')
    const { state } = mountCard().props
    expect(mountCard({ state: { ...state, count: 1 } }).root.querySelector('.card-steps')).toBeNull()
  })

  it('is moved by arrow keys once it is pinned', async () => {
    const { state } = mountCard().props
    const { find, press } = mountCard({ state: { ...state, pinned: true } })
    find('.card-handle').focus()
    expect(await press('ArrowLeft')).toBe(true)
    expect(state.grip).toHaveBeenCalledOnce()
    expect(state.drag).toHaveBeenCalledWith(-24, 0)
  })

  it('tells fact apart from judgement where it is large', async () => {
    const { state } = mountCard().props
    const { text } = mountCard({ state: { ...state, large: true } })
    await vi.waitFor(() => expect(text('.card-fact')).toBe('What happenedThey got in.'))
    expect(text('.card-judgement')).toBe(
      'Judgement by Example DeskWe judge that they stay.It will take long.',
    )
  })

  it('says when a citation was copied, and when it was not', async () => {
    const { click, findButton, text, props } = mountCard()
    await click(findButton('Cite'))
    await click(findButton('BibTeX'))
    expect(props.actions.copyCitation).toHaveBeenCalledWith('p/one', 'bibtex')
    await vi.waitFor(() => expect(text('.card-tray [role=status]')).toBe('Copied'))
    props.actions.copyCitation.mockRejectedValueOnce(new Error('closed'))
    await click(findButton('Plain'))
    await vi.waitFor(() => expect(text('.card-tray [role=status]')).toBe('Not copied'))
  })

  it.each([
    ['On this site', 'here'],
    ['Anywhere', 'anywhere'],
  ])('leaves a name unmarked: %s, and takes it back', async (label, scope) => {
    const { click, findButton, props } = mountCard()
    await click(findButton('More: do not mark this, report a wrong match'))
    await click(findButton(label))
    expect(props.actions.setMarked).toHaveBeenCalledWith('p/salt-typhoon', scope, false)
    await vi.waitFor(() => findButton('Undo'))
    await click(findButton('Undo'))
    expect(props.actions.setMarked).toHaveBeenLastCalledWith('p/salt-typhoon', scope, true)
    await vi.waitFor(() => findButton(label))
  })

  it('reports a wrong match, and takes it back', async () => {
    const { click, findButton, takeBack } = mountCard()
    await click(findButton('More: do not mark this, report a wrong match'))
    await click(findButton('Report a wrong match'))
    await vi.waitFor(() => findButton('Undo'))
    await click(findButton('Undo'))
    expect(takeBack).toHaveBeenCalledOnce()
  })

  it('says when a choice could not be kept', async () => {
    const { click, findButton, text, props } = mountCard()
    props.actions.setMarked.mockRejectedValueOnce(new Error('noAnswer'))
    await click(findButton('More: do not mark this, report a wrong match'))
    await click(findButton('Anywhere'))
    await vi.waitFor(() => expect(text('[role=alert]')).toContain('did not work'))
  })
})
