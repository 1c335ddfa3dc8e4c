/**
 * npm run bench:accuracy [-- --corpus NAMES.json GOLD.jsonl ...] [--errors] [--json]
 *
 * What each rule gives and costs: precision and recall with all rules, then with each one switched off, over the
 * project's own texts and over every labelled corpus that is named. GOLD has one `{id, text, gold: [{start, end,
 * known}], ignore: [[start, end]]}` a line. The halves are the documents of odd and of even lines: a rule that
 * helps one and harms the other was made for a corpus, not for the language.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { allRules } from '../../../data/match/rules/all-rules'
import type { Rule } from '../../../data/match/rules/rule'
import { createMentionFinder } from '../../../scripts/mentions/mention-finder'
import { lexiconOf } from '../../../scripts/mentions/read-names'
import { readOrdinaryWords } from '../../../scripts/word-assets'
import { type LabelledText, ownNames, ownTexts } from '../../support/labelled-texts'
import { addToScore, emptyScore, precisionOf, recallOf, type Score } from '../../support/score-mentions'

interface Corpus {
  name: string
  lexicon: ReturnType<typeof lexiconOf>
  texts: LabelledText[]
}

interface Row {
  corpus: string
  /** Which rule is off; null where none is. */
  without: string | null
  precision: number
  recall: number
  /** Right and wrong mentions more than with all rules, in each half. */
  halves: { right: number; wrong: number }[]
}

const args = process.argv.slice(2)
const words = await readOrdinaryWords()
const corpora: Corpus[] = [{ name: 'own texts', lexicon: ownNames(), texts: ownTexts() }, ...namedCorpora()]
const rows = corpora.flatMap(ablate)
if (args.includes('--json')) console.log(JSON.stringify({ rows }))

function namedCorpora(): Corpus[] {
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

function ablate(corpus: Corpus): Row[] {
  const full = scoreHalves(corpus, allRules)
  const total = merge(full)
  console.log(`\n${corpus.name}: ${corpus.texts.length} texts, ${total.known} known mentions`)
  console.log('precision  recall   right  wrong in each half   without')
  const first = tell(corpus, full, full, null)
  if (args.includes('--errors')) console.log([...total.wrong, ...total.missed].join('\n'))
  return [
    first,
    ...allRules.map(({ id }) => {
      const others = allRules.filter((rule) => rule.id !== id)
      return tell(corpus, scoreHalves(corpus, others), full, id)
    }),
  ]
}

function tell(corpus: Corpus, halves: Score[], full: Score[], without: string | null): Row {
  const total = merge(halves)
  const row: Row = {
    corpus: corpus.name,
    without,
    precision: round(precisionOf(total)),
    recall: round(recallOf(total)),
    halves: halves.map((half, i) => ({
      right: half.right - (full[i]?.right ?? 0),
      wrong: half.wrong.length - (full[i]?.wrong.length ?? 0),
    })),
  }
  const change = row.halves.map(({ right, wrong }) => `${signed(right)} ${signed(wrong)}`).join('  ')
  console.log(
    `${row.precision.toFixed(2).padStart(9)}${row.recall.toFixed(2).padStart(8)}   ${change.padEnd(26)} ${without ?? ''}`,
  )
  return row
}

function scoreHalves({ lexicon, texts }: Corpus, rules: readonly Rule[]): Score[] {
  const find = createMentionFinder(lexicon, words, rules)
  const halves = [emptyScore(), emptyScore()]
  for (const [i, text] of texts.entries()) {
    const half = halves[i % 2]
    if (half) addToScore(half, text, find(text.text))
  }
  return halves
}

function merge(halves: readonly Score[]): Score {
  const total = emptyScore()
  for (const half of halves) {
    total.right += half.right
    total.known += half.known
    total.wrong.push(...half.wrong)
    total.missed.push(...half.missed)
  }
  return total
}

function signed(count: number): string {
  return `${count > 0 ? '+' : ''}${count}`.padStart(5)
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100
}
