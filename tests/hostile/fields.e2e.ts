import { expect, test } from 'vitest'
import { findMark } from '../support/marks'
import { useHostilePages } from './hostile-pages'
import { describeRow } from './hostile-rows'

const { open, openWhole, marksOf } = useHostilePages()

describeRow('what is written in is never read and never marked', () => {
  test('fields, passwords, editors of every make, and what stands in them', async () => {
    const page = await open(`
      <textarea>Salt Typhoon</textarea><input value="Salt Typhoon"><input type="password" value="Salt Typhoon">
      <select><option>Salt Typhoon</select><button>Salt Typhoon</button>
      <div contenteditable>Salt Typhoon</div><div contenteditable="plaintext-only"><p>Salt Typhoon</p></div>
      <div contenteditable="TRUE"><b>Salt Typhoon</b></div>
      <div role="textbox">Salt Typhoon</div><div role="searchbox"><p><i>Salt Typhoon</i></p></div>
      <div role=" ComboBox ">Salt Typhoon</div><div role="textbox group">Salt Typhoon</div>
      <div class="cm-editor"><div class="cm-content">Salt Typhoon</div></div>
      <div class="CodeMirror"><pre>Salt Typhoon</pre></div><div class="monaco-editor"><div>Salt Typhoon</div></div>
      <div class="a ace_editor b">Salt Typhoon</div><div class="ql-editor"><p>Salt Typhoon</p></div>
      <div class="ProseMirror"><h1>Salt Typhoon</h1></div>
      <p>Name: <span contenteditable>Salt Typhoon</span></p>
      <div contenteditable><div id="host"></div></div>
      <script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>Salt Typhoon</p>'</script>
      <p>Verizon</p>`)
    await findMark(page, 'Verizon')
    expect(await marksOf(page)).toEqual(['Verizon'])
  })

  test('a page in designMode', async () => {
    const page = await openWhole(
      `<!doctype html><p>Salt Typhoon</p><script>document.designMode = 'on'</script>`,
    )
    const other = await open('<p>Verizon</p>')
    await findMark(other, 'Verizon')
    expect(await marksOf(page)).toEqual([])
  })

  test('what becomes a field is read no more', async () => {
    const page = await open('<p id="text">Salt Typhoon</p><p id="late"></p>')
    await findMark(page, 'Salt Typhoon')
    await page.evaluate(() => {
      const text = document.querySelector('#text') as HTMLElement
      text.contentEditable = 'true'
      text.append(' and more')
      document.querySelector('#late')?.append('Verizon')
    })
    await findMark(page, 'Verizon')
    expect(await marksOf(page)).toEqual(['Verizon'])
  })
})
