import { readFileSync } from 'node:fs'
import type { Lexicon } from '../../data/match/lexicon'
import { lexiconOf } from '../../scripts/mentions/read-names'

/** A page's text and where its mentions are, as in the lines of a labelled corpus. */
export interface LabelledText {
  id: string
  text: string
  gold: { start: number; end: number; known: boolean }[]
  ignore: [number, number][]
}

/** Texts with the names that are looked for in them. */
export interface LabelledCorpus {
  name: string
  lexicon: Lexicon
  texts: LabelledText[]
}

const folder = new URL('../fixtures/mentions/', import.meta.url)

/** The project's own: `traps`, one for each thing that is known to go wrong, and `styles`, pages of all sorts. */
export function ownCorpora(): LabelledCorpus[] {
  return ['traps', 'styles'].map((name) => {
    const [, ...paragraphs] = read(name, 'texts.txt').trim().split('\n\n')
    return {
      name,
      lexicon: lexiconOf(JSON.parse(read(name, 'names.json'))),
      texts: paragraphs.map((paragraph) => {
        const [id = '', ...lines] = paragraph.split('\n')
        return unmark(id, lines.join('\n'))
      }),
    }
  })
}

function read(corpus: string, file: string): string {
  return readFileSync(new URL(`${corpus}/${file}`, folder), 'utf8')
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
