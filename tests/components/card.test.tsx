// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { Card, type CardProps } from '../../components/card/Card'
import type { CardEntity } from '../../data/messages/protocol'
import { mount } from '../support/mount'

const saltTyphoon: CardEntity = {
  key: 'p/salt-typhoon',
  name: 'Salt Typhoon',
  kind: 'actor',
  role: 'actor',
  about: 'An espionage group.',
  packTitle: 'Starter',
  why: { matched: 'Salt Typhoon', name: 'Salt Typhoon', isAlias: false, sources: [], disputed: false },
  otherNames: ['GhostEmperor', 'RedMike'],
  briefs: [
    { key: 'p/one', title: 'One', date: '2024-10-07', summary: 'First.', alsoHere: ['AT&T', 'CALEA'] },
    { key: 'p/two', title: 'Two', date: '2024', summary: 'Second.', alsoHere: [] },
  ],
  briefCount: 5,
}
const lumen: CardEntity = { ...saltTyphoon, key: 'p/lumen', name: 'Lumen', kind: 'company', role: 'victim' }

function mountCard(over: Partial<CardProps> = {}) {
  const props = {
    content: { entities: [saltTyphoon] },
    onOpenBrief: vi.fn(),
    onOpenEntity: vi.fn(),
    onClose: vi.fn(),
  }
  return { ...mount(<Card {...props} {...over} />), props }
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
    expect(props.onOpenBrief).toHaveBeenCalledWith('p/one')
    await click(findButton('3 more briefs'))
    expect(props.onOpenEntity).toHaveBeenCalledWith('p/salt-typhoon')
  })

  it('names what else of a brief is on this page', () => {
    expect(mountCard().text('.card-brief-also')).toBe('Also on this page: AT&T and CALEA')
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
    expect(props.onClose).toHaveBeenCalledTimes(2)
  })
})
