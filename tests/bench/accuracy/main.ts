/**
 * npm run bench:accuracy [-- --corpus NAMES.json GOLD.jsonl ...] [--errors] [--json]
 *
 * What each rule gives and costs: precision and recall with all rules, then with each one switched off, over the
 * project's own texts and over every labelled corpus that is named. GOLD has one `{id, text, gold: [{start, end,
 * known}], ignore: [[start, end]]}` a line. Halves are the documents of odd and of even lines. A rule that helps
 * one half and harms the other, or that helps in one document alone, was made for a corpus, not for the language.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { allRules } from '../../../data/match/rules/all-rules'
import type { Rule } from '../../../data/match/rules/rule'
import { createMentionFinder } from '../../../scripts/mentions/mention-finder'
import { lexiconOf } from '../../../scripts/mentions/read-names'
import { readOrdinaryWords } from '../../../scripts/word-assets'
import { type LabelledCorpus, type LabelledText, ownCorpora } from '../../support/labelled-texts'
import {
  addToScore,
  emptyScore,
  mergeScores,
  precisionOf,
  recallOf,
  type Score,
} from '../../support/score-mentions'
import { effectOf, type RuleEffect } from './rule-effect'

interface Row extends Partial<RuleEffect> {
  corpus: string
  /** The rule that is off; null if none is. */
  without: string | null
  /** In percent. */
  precision: number
  recall: number
}

const args = process.argv.slice(2)
const words = await readOrdinaryWords()
const rows = [...ownCorpora(), ...namedCorpora()].flatMap(ablate)
if (args.includes('--json')) console.log(JSON.stringify({ rows }))

function namedCorpora(): LabelledCorpus[] {
  return args.flatMap((arg, i) => {
    const names = args[i + 1]
    const gold = args[i + 2]
    if (arg !== '--corpus' || names === undefined || gold === undefined) return []
    const texts = readFileSync(gold, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): LabelledText => JSON.parse(line))
    return [{ name: basename(gold), lexicon: lexiconOf(JSON.parse(readFileSync(names, 'utf8'))), texts }]
  })
}

function ablate(corpus: LabelledCorpus): Row[] {
  const full = scoreTexts(corpus, allRules)
  const total = mergeScores(full)
  const first = { corpus: corpus.name, without: null, ...percentages(total) }
  console.log(`\n${corpus.name}: ${corpus.texts.length} texts, ${total.known} known mentions`)
  console.log(`precision ${first.precision.toFixed(2)}, recall ${first.recall.toFixed(2)} with all rules`)
  if (args.includes('--errors')) console.log([...total.wrong, ...total.missed].join('\n'))
  console.log('without it     | what it gives and costs, by halves   | texts     |')
  console.log('prec.   recall | mentions found   wrong marks barred  | +    -    | rule')
  const others = allRules.map((rule): Row => {
    const off = scoreTexts(
      corpus,
      allRules.filter(({ id }) => id !== rule.id),
    )
    const row = {
      corpus: corpus.name,
      without: rule.id,
      ...percentages(mergeScores(off)),
      ...effectOf(full, off),
    }
    tell(row)
    return row
  })
  return [first, ...others]
}

function tell({ precision, recall, found, barred, helped, harmed, without }: Required<Row>): void {
  const cells = [
    `${precision.toFixed(2).padEnd(7)} ${recall.toFixed(2).padEnd(6)}`,
    `${found.map(signed).join(' ').padEnd(16)} ${barred.map(signed).join(' ').padEnd(19)}`,
    `${String(helped).padEnd(4)} ${String(harmed).padEnd(4)}`,
    without,
  ]
  console.log(cells.join(' | '))
}

function scoreTexts({ lexicon, texts }: LabelledCorpus, rules: readonly Rule[]): Score[] {
  const find = createMentionFinder(lexicon, words, rules)
  return texts.map((text) => addToScore(emptyScore(), text, find(text.text)))
}

function percentages(score: Score): { precision: number; recall: number } {
  return { precision: round(precisionOf(score)), recall: round(recallOf(score)) }
}

function signed(count: number): string {
  return `${count > 0 ? '+' : ''}${count}`.padStart(5)
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100
}
