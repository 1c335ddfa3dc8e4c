// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { BriefEditor, type BriefEditorProps } from '../../components/reader/BriefEditor'
import { OwnBriefActions } from '../../components/reader/OwnBriefActions'
import { mount } from '../support/mount'
import { sampleBrief } from '../support/sample-folder'

function mountEditor(over: Partial<BriefEditorProps> = {}) {
  const props: BriefEditorProps = {
    isNew: false,
    markdown: '# One\n\nDate: soon\n',
    isChanged: true,
    problems: [],
    preview: sampleBrief(),
    pack: { title: 'My briefs', publisher: 'You', version: null, published: '2026-01-01T00:00:00Z' },
    hereHref: '#/write/one',
    saving: false,
    trouble: null,
    isDraft: false,
    onChange: vi.fn(),
    onSave: vi.fn(),
    onSaveAsNew: vi.fn(),
    onDiscard: vi.fn(),
    ...over,
  }
  return { ...mount(<BriefEditor {...props} />), props }
}

describe('the editor', () => {
  it('shows the brief as it will be read, with links that do not leave it', () => {
    const { find, root, text } = mountEditor()
    expect(text('.editor-preview h1')).toBe('Hackers reach a carrier')
    expect(text('.judgement-note')).toContain('How you read these events')
    expect(find('.who-tree a').getAttribute('href')).toBe('#/write/one')
    expect(root.querySelector('.pack-line')?.textContent).toContain('One of your own briefs')
  })

  it('saves what was changed', async () => {
    const { click, findButton, props } = mountEditor()
    await click(findButton('Save'))
    expect(props.onSave).toHaveBeenCalledOnce()
  })

  it.each<[string, Partial<BriefEditorProps>]>([
    ['nothing was changed', { isChanged: false }],
    ['there is a mistake', { problems: [{ line: 3, column: 7, text: 'no date' }] }],
    ['it is being saved', { saving: true }],
  ])('does not save where %s', (_, over) => {
    const { root } = mountEditor(over)
    expect(root.querySelector<HTMLButtonElement>('.button-main')?.disabled).toBe(true)
  })

  it('leads from a mistake to its place in the text', async () => {
    const { click, find, text } = mountEditor({ problems: [{ line: 3, column: 7, text: 'no date' }] })
    expect(text('.editor-problems [role=status]')).toBe('1 mistake to fix before it can be saved')
    await click(find('.editor-problems button'))
    const box = find<HTMLTextAreaElement>('textarea')
    expect(document.activeElement).toBe(box)
    expect(box.value.slice(box.selectionStart)).toBe('soon\n')
    expect(text('.editor-preview')).toContain('as it was before the mistakes')
  })

  it('has no preview before the text was once without mistakes', () => {
    const { text } = mountEditor({ preview: null, problems: [{ line: 1, column: 1, text: 'no title' }] })
    expect(text('.editor-preview')).toBe('The brief shows here once its text has no mistakes.')
  })

  it('asks before changes are discarded, and only then', async () => {
    const clean = mountEditor({ isChanged: false })
    await clean.click(clean.findButton('Close'))
    expect(clean.props.onDiscard).toHaveBeenCalledOnce()
    const changed = mountEditor()
    await changed.click(changed.findButton('Cancel'))
    expect(changed.props.onDiscard).not.toHaveBeenCalled()
    expect(changed.find<HTMLDialogElement>('dialog').open).toBe(true)
    await changed.click(changed.findButton('Discard the changes'))
    expect(changed.props.onDiscard).toHaveBeenCalledOnce()
  })

  it('offers a second brief where another tab was faster', async () => {
    const { click, findButton, props, text } = mountEditor({ trouble: 'changedElsewhere' })
    expect(text('[role=alert]')).toContain('in another tab')
    await click(findButton('Save it as a new brief'))
    expect(props.onSaveAsNew).toHaveBeenCalledOnce()
  })

  it('says that the text is one that was not saved', () => {
    expect(mountEditor({ isDraft: true }).text()).toContain('is still here')
  })
})

describe('a brief of one’s own in the reader', () => {
  it('can be edited and deleted', async () => {
    const onDelete = vi.fn()
    const { find, findButton, click } = mount(<OwnBriefActions editHref="#/write/one" onDelete={onDelete} />)
    expect(find('a').getAttribute('href')).toBe('#/write/one')
    await click(findButton('Delete'))
    expect(onDelete).toHaveBeenCalledOnce()
  })
})
