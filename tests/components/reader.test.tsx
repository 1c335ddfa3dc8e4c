// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { BriefView } from '../../components/reader/BriefView'
import { ChangeBanner } from '../../components/reader/ChangeBanner'
import { EntityView } from '../../components/reader/EntityView'
import { PackLine } from '../../components/reader/PackLine'
import { ReaderState, type ReaderStateKind } from '../../components/reader/ReaderState'
import type { Brief, WhoNode } from '../../data/brief/brief'
import { mount } from '../support/mount'

const node = (label: string, over: Partial<WhoNode> = {}): WhoNode => ({
  label,
  role: 'victim',
  disputed: false,
  children: [],
  ...over,
})

const brief: Brief = {
  id: 'one',
  title: 'Carriers breached',
  date: '2024-10',
  summary: 'In short.',
  where: ['United States', 'China'],
  who: [
    node('US telecoms', {
      children: [node('AT&T', { entityId: 'at-t' }), node('A vendor', { role: 'other' })],
    }),
    node('Salt Typhoon', { role: 'actor', entityId: 'salt-typhoon', disputed: true }),
  ],
  happened: [{ text: 'It happened.', sources: [2, 9] }],
  analysis: [{ text: 'It seems so.', sources: [1] }],
  conclusion: ['So it is.'],
  sources: [
    { label: 'Daily', url: 'https://www.daily.example/a' },
    { label: 'Notice', url: 'javascript:alert(1)' },
  ],
}
const pack = { title: 'Starter', publisher: 'Inbrief', version: 3, published: '2026-11-20T09:00:00Z' }

function mountBrief(over: { brief?: Partial<Brief>; source?: number } = {}) {
  return mount(
    <BriefView
      brief={{ ...brief, ...over.brief }}
      pack={pack}
      source={over.source ?? null}
      sourceHref={(number) => `#source=${number}`}
      entityHref={(id) => `#entity/${id}`}
    />,
  )
}

describe('a brief', () => {
  it('is headed by its title, date and places', () => {
    const { text } = mountBrief()
    expect(text('h1')).toBe('Carriers breached')
    expect(text('time')).toBe('October 2024')
    expect(text('.brief-dateline')).toContain('United States · China')
  })

  it('keeps judgement apart from fact, and says whose it is', () => {
    const { text, find } = mountBrief()
    expect(text('.fact')).toContain('It happened.')
    expect(text('.fact')).not.toContain('It seems so.')
    expect(text('.judgement')).toContain('It seems so.')
    expect(text('.judgement')).toContain('So it is.')
    expect(text('.judgement-note')).toContain('Inbrief')
    expect(find('.judgement').getAttribute('aria-labelledby')).toBe('judgement')
  })

  it('has no judgement panel without judgement', () => {
    const { root } = mountBrief({ brief: { analysis: [], conclusion: [] } })
    expect(root.querySelector('.judgement')).toBeNull()
  })

  it('tells a role once for all below it, and again where it changes', () => {
    const { root } = mountBrief()
    const lines = [...root.querySelectorAll('.who-line')].map((line) =>
      [...line.children].map((part) => part.textContent),
    )
    expect(lines).toEqual([
      ['US telecoms', 'Victim'],
      ['AT&T'],
      ['A vendor', 'Involved'],
      ['Salt Typhoon', 'Actor', 'Disputed'],
    ])
  })

  it('leads from an entity of the tree to all briefs on it; a heading leads nowhere', () => {
    const { root } = mountBrief()
    const links = [...root.querySelectorAll('.who-tree a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['#entity/at-t', '#entity/salt-typhoon'])
  })

  it('moves focus to the source that a number names, and drops numbers without a source', async () => {
    const { root, find, click } = mountBrief()
    const marks = root.querySelectorAll('.fact .source-mark a')
    expect([...marks].map((mark) => mark.textContent)).toEqual(['2'])
    await click(find('.fact .source-mark a'))
    expect(document.activeElement?.id).toBe('source-2')
  })

  it('shows the source that the address names', () => {
    mountBrief({ source: 1 })
    expect(document.activeElement?.id).toBe('source-1')
  })

  it('links a source only to an http address, without telling it where the reader comes from', () => {
    const { root } = mountBrief()
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.sources a')]
    expect(links.map((link) => [link.href, link.rel])).toEqual([
      ['https://www.daily.example/a', 'noreferrer'],
    ])
    expect(root.querySelector('.sources')?.textContent).toContain('Notice')
  })

  it('ends with its pack, version and date', () => {
    expect(mountBrief().text('.pack-line')).toBe(
      'Starter, by Inbrief. Version 3, published 20 November 2026.',
    )
  })

  it('tells the licence of its pack, and a notice where it is short', () => {
    const lineOf = (notices: string[]) =>
      mount(<PackLine pack={{ ...pack, licence: 'CC-BY-4.0', notices }} />).text('.pack-line')
    expect(lineOf(['© Reed Desk'])).toMatch(/2026\. Licence: CC-BY-4\.0\. © Reed Desk\.$/)
    expect(lineOf(['© Reed Desk '.repeat(40)])).toMatch(/Licence: CC-BY-4\.0\.$/)
    expect(lineOf(['© Reed Desk', '© Sedge Desk'])).toMatch(/Licence: CC-BY-4\.0\.$/)
  })
})

describe('an entity', () => {
  const entity = {
    name: 'Salt Typhoon',
    kind: 'actor' as const,
    role: 'actor' as const,
    about: 'A group.',
    packTitle: 'Starter',
    names: [
      { text: 'Salt Typhoon', sources: [], disputed: false },
      {
        text: 'GhostEmperor',
        sources: ['MISP', 'https://www.example.com/x'],
        disputed: true,
        note: 'Apart at first.',
      },
    ],
  }

  it('lists its other names with who uses them and what is disputed', () => {
    const { root } = mount(<EntityView entity={entity} briefs={[]} briefHref={String} />)
    const names = [...root.querySelectorAll('.names li')].map((name) => name.textContent)
    expect(names).toEqual(['GhostEmperorDisputedMISP and example.com. Apart at first.'])
  })

  it('lists every brief that names it', () => {
    const briefs = [
      { key: 'p/b', title: 'B', date: '2025', summary: '' },
      { key: 'p/a', title: 'A', date: '2024', summary: '' },
    ]
    const { root, text } = mount(
      <EntityView entity={entity} briefs={briefs} briefHref={(key) => `#${key}`} />,
    )
    expect(text('#briefs')).toBe('In 2 briefs')
    const links = [...root.querySelectorAll('.entity-brief a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['#p/b', '#p/a'])
  })

  it('lists apart what was withdrawn, and says so', () => {
    const withdrawn = [{ key: 'p/c', title: 'C', published: '2026-11-20T09:00:00Z' }]
    const { text } = mount(
      <EntityView entity={entity} briefs={[]} withdrawn={withdrawn} briefHref={(key) => `#${key}`} />,
    )
    expect(text('#briefs')).toBe('No brief names it yet')
    expect(text('.entity-withdrawn')).toMatch(/^Withdrawn by their publisher.*20 November 2026.*CWithdrawn\./)
  })
})

describe('the reader without a brief', () => {
  it.each<[ReaderStateKind, string]>([
    ['noSuchBrief', 'This brief is not here'],
    ['noSuchEntity', 'This name is not here'],
    ['noSuchPage', 'There is nothing at this address'],
    ['failed', 'The briefs could not be read'],
  ])('explains %s and leads to the search', (kind, title) => {
    const { text, find } = mount(<ReaderState kind={kind} searchHref="#/search" onRetry={() => undefined} />)
    expect(text('[role=alert] h1')).toBe(title)
    expect(find('a').getAttribute('href')).toBe('#/search')
  })

  it('offers to try again only after a failure', async () => {
    const onRetry = vi.fn()
    const failed = mount(<ReaderState kind="failed" code="full" searchHref="#" onRetry={onRetry} />)
    expect(failed.text('.reader-code')).toBe('full')
    await failed.click(failed.findButton('Try again'))
    expect(onRetry).toHaveBeenCalledOnce()
    const missing = mount(<ReaderState kind="noSuchBrief" searchHref="#" onRetry={onRetry} />)
    expect(missing.root.querySelector('button')).toBeNull()
  })
})

describe('a brief that its publisher has changed', () => {
  const rest = { published: '2026-11-20T09:00:00Z', publisher: 'Institute' }

  it.each([
    ['revised', '#before', 'Revised on 20 November 2026 by Institute. Read what it said before'],
    ['revised', null, 'Revised on 20 November 2026 by Institute.'],
    [
      'withdrawn',
      null,
      'Withdrawn on 20 November 2026 by Institute. This is what it said. Do not rely on it.',
    ],
    [
      'before',
      '#now',
      'Out of date: this is what it said before Institute revised it on 20 November 2026. Read it as it is now',
    ],
  ] as const)('says so: %s, with the other text at %s', (kind, otherHref, words) => {
    const { text, root } = mount(<ChangeBanner kind={kind} otherHref={otherHref} {...rest} />)
    expect(text()).toBe(words)
    expect(root.querySelector('a')?.getAttribute('href') ?? null).toBe(otherHref)
  })
})
