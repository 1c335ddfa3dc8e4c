// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { FileOutcome } from '../../components/settings/file-outcome'
import { OwnFiles } from '../../components/settings/OwnFiles'
import { mount } from '../support/mount'

function mountFiles(outcome: FileOutcome | Promise<FileOutcome>, isBackedUp = true) {
  const onOpen = vi.fn(async (_: File) => outcome)
  const onBackUp = vi.fn(async () => isBackedUp)
  const files = <OwnFiles onOpen={onOpen} onBackUp={onBackUp} newBriefHref="#/write" pdfHref="pdf.html" />
  return { ...mount(files), onOpen }
}

const done: FileOutcome = { isDone: true, text: 'Opened.', link: { text: 'Read it', href: '#/brief/x' } }

/** Drops files, or what is no file, on an element; returns whether the browser may still do with them as it likes. */
async function drop(target: Element, ...files: File[]): Promise<boolean> {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { files, types: files.length > 0 ? ['Files'] : ['text/uri-list'] } })
  await act(async () => {
    target.dispatchEvent(event)
  })
  return !event.defaultPrevented
}

describe('files of one’s own', () => {
  it('are opened by dropping one, and what became of it is said with the way on', async () => {
    const { find, text, onOpen } = mountFiles(done)
    await drop(find('.drop-zone'), new File(['{}'], 'heron.json'))
    expect(onOpen.mock.calls[0]?.[0].name).toBe('heron.json')
    expect(text('.own-files-outcome')).toBe('Opened. Read it')
    expect(find('.own-files-outcome a').getAttribute('href')).toBe('#/brief/x')
    expect(find('.own-files-outcome').getAttribute('role')).toBe('status')
  })

  it('are read one at a time', async () => {
    const { find, text, onOpen, findButton } = mountFiles(new Promise(() => {}))
    await drop(find('.drop-zone'), new File(['{}'], 'large.json'))
    expect(text('.own-files-outcome')).toBe('Reading large.json…')
    expect(findButton('Opening…').getAttribute('aria-disabled')).toBe('true')
    await drop(find('.drop-zone'), new File(['{}'], 'other.json'))
    expect(onOpen).toHaveBeenCalledOnce()
  })

  it('are opened one after the other where several come, with a word on each', async () => {
    const { onOpen, text, root } = mountFiles(done)
    onOpen.mockImplementation(async ({ name }) => ({ isDone: name !== 'b.md', text: `${name} was read.` }))
    await drop(document.body, new File(['a'], 'a.md'), new File(['b'], 'b.md'), new File(['c'], 'c.md'))
    await vi.waitFor(() => expect(text('.own-files-outcome')).toContain('2 of 3 files were opened.'))
    expect([...root.querySelectorAll('.outcome')].map(({ textContent }) => textContent?.trim())).toEqual([
      'a.md was read.',
      'b.md was read.',
      'c.md was read.',
    ])
    expect(root.querySelectorAll('.outcome-failed')).toHaveLength(1)
  })

  it('are taken wherever on the page they are dropped, and nothing that is dropped leads away from it', async () => {
    const { onOpen, root } = mountFiles(done)
    const field = root.appendChild(document.createElement('input'))
    expect(await drop(document.body, new File(['{}'], 'heron.json'))).toBe(false)
    expect(await drop(field, new File(['{}'], 'reed.json'))).toBe(false)
    expect(onOpen.mock.calls.map(([file]) => file.name)).toEqual(['heron.json', 'reed.json'])
    expect(await drop(document.body)).toBe(false)
    expect(await drop(field)).toBe(true)
    expect(onOpen).toHaveBeenCalledTimes(2)
  })

  it('tell their mistakes by place, and how many more there are', async () => {
    const problems = [{ place: 'Line 3, column 7', text: 'no date' }]
    const { find, text } = mountFiles({ isDone: false, text: 'Not opened.', problems, moreProblems: 1200 })
    await drop(find('.drop-zone'), new File(['x'], 'bad.md'))
    expect(text('.outcome-failed')).toBe('Not opened. Line 3, column 7 no dateAnd 1,200 more.')
  })

  it.each([
    [true, 'Saved a backup'],
    [false, 'could not be made'],
  ])('are backed up (%s): %s', async (isBackedUp, says) => {
    const { click, findButton, text } = mountFiles(done, isBackedUp)
    await click(findButton('Save a backup'))
    await vi.waitFor(() => expect(text('.own-files-outcome')).toContain(says))
  })
})
