import { readFileSync } from 'node:fs'
import { lexiconOf } from '../../scripts/mentions/read-names'

/** A page's text and where its mentions are, as in the lines of a labelled corpus. */
export interface LabelledText {
  id: string
  text: string
  gold: { start: number; end: number; known: boolean }[]
  ignore: [number, number][]
}

const folder = new URL('../fixtures/mentions/', import.meta.url)

/** The project's own texts over everything that is known to go wrong. */
export function ownTexts(): LabelledText[] {
  const [, ...paragraphs] = readFileSync(new URL('texts.txt', folder), 'utf8').trim().split('\n\n')
  return paragraphs.map((paragraph) => {
    const [id = '', ...lines] = paragraph.split('\n')
    return unmark(id, lines.join('\n'))
  })
}

export function ownNames(): ReturnType<typeof lexiconOf> {
  return lexiconOf(JSON.parse(readFileSync(new URL('names.json', folder), 'utf8')))
}

function unmark(id: string, marked: string): LabelledText {
  const gold: LabelledText['gold'] = []
  let text = ''
  for (const [i, part] of marked.split(/[⟦⟧]/u).entries()) {
    if (i % 2 === 1) gold.push({ start: text.length, end: text.length + part.length, known: true })
    text += part
  }
  return { id, text, gold, ignore: [] }
}
