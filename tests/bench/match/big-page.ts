/** Pages larger than those of news sites, for the ends of the scale. */
import type { BenchName } from './name-list'
import type { BenchPage } from './news-page'
import type { Random } from './random'
import { sentence, type WordModel } from './word-model'

/** Paragraphs of prose of so many letters in all. */
export function createBigPage(
  model: WordModel,
  random: Random,
  names: readonly BenchName[],
  letters: number,
): BenchPage {
  const parts: string[] = []
  let written = 0
  while (written < letters) {
    const named = random.chance(0.15) ? [random.pick(names).text] : []
    const text = [sentence(model, random, named), sentence(model, random), sentence(model, random)].join(' ')
    written += text.length
    parts.push(
      random.chance(0.3) ? `<p>${text.replace(/ (\w+) /, ' <a href="/">$1</a> ')}</p>` : `<p>${text}</p>`,
    )
  }
  return { name: `big ${letters / 1e6} MB`, html: parts.join('\n') }
}

/** A list in which every line holds names. */
export function createNamesPage(
  model: WordModel,
  random: Random,
  names: readonly BenchName[],
  letters: number,
): BenchPage {
  const parts: string[] = []
  let written = 0
  while (written < letters) {
    const text = `${random.pick(names).text} and ${random.pick(names).text} ${model.word(random)} ${model.word(random)}`
    written += text.length
    parts.push(`<li>${text}</li>`)
  }
  return { name: 'names in every line', html: `<ul>${parts.join('\n')}</ul>` }
}

/** A table of so many text nodes with a few words each, white space between them counted. */
export function createNodesPage(
  model: WordModel,
  random: Random,
  names: readonly BenchName[],
  nodes: number,
): BenchPage {
  const rows: string[] = []
  for (let i = 0; i < nodes / 2; i++) {
    const text = random.chance(0.02)
      ? random.pick(names).text
      : Array.from({ length: random.between(1, 6) }, () => model.word(random)).join(' ')
    rows.push(`<div>${text}</div>`)
  }
  return { name: `${nodes} text nodes`, html: rows.join('\n') }
}
