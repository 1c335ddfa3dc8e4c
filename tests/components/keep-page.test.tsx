// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { KeepPage, type PageBrief } from '../../components/popup/KeepPage'
import { mount } from '../support/mount'

function mountKeep(brief: PageBrief) {
  const props = { onKeep: vi.fn(), onComplete: vi.fn(), onOpen: vi.fn() }
  return { ...mount(<KeepPage brief={brief} {...props} />), props }
}

it('offers to keep a page that reads like a brief', async () => {
  const { text, click, findButton, props } = mountKeep({ kind: 'offered', title: 'Herons', isWhole: true })
  expect(text('.keep-page-text')).toBe('This page reads like a brief.')
  expect(text('.keep-page-title')).toBe('Herons')
  await click(findButton('Keep this page as a brief'))
  expect(props.onKeep).toHaveBeenCalledOnce()
})

it('leads to the editor where something is missing', async () => {
  const { root, text, click, findButton, props } = mountKeep({
    kind: 'offered',
    title: 'Herons',
    isWhole: false,
  })
  expect(text('.keep-page-text')).toContain('something is missing')
  await click(findButton('Complete it in the editor'))
  expect(props.onComplete).toHaveBeenCalledOnce()
  expect(root.querySelectorAll('button')).toHaveLength(1)
})

it('is busy while it keeps the page', () => {
  expect(
    mountKeep({ kind: 'keeping', title: 'Herons' }).findButton('Keeping…').getAttribute('aria-disabled'),
  ).toBe('true')
})

it.each([
  ['kept', 'Kept in My briefs. Its names are marked from now on.'],
  ['known', 'This page is one of My briefs.'],
] as const)('leads to a brief that is %s', async (kind, words) => {
  const { text, click, findButton, props } = mountKeep({ kind, title: 'Herons', briefId: 'herons' })
  expect(text('[role=status]')).toBe(words)
  await click(findButton('Read or edit it'))
  expect(props.onOpen).toHaveBeenCalledWith('herons')
})

it('says that a page is too large', () => {
  const { root, text } = mountKeep({ kind: 'tooLarge', title: 'Herons' })
  expect(text()).toContain('larger than a brief may be')
  expect(root.querySelector('button')).toBeNull()
})
