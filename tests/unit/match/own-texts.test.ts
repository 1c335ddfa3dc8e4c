import { describe, expect, test } from 'vitest'
import { createMentionFinder } from '../../../scripts/mentions/mention-finder'
import { readOrdinaryWords } from '../../../scripts/word-assets'
import { ownCorpora } from '../../support/labelled-texts'
import { addToScore, emptyScore } from '../../support/score-mentions'

const words = await readOrdinaryWords()

describe.each(ownCorpora())('the project’s own $name', ({ lexicon, texts }) => {
  const find = createMentionFinder(lexicon, words)
  test.each(texts.map((text) => [text.id, text] as const))('%s', (_id, text) => {
    const score = emptyScore()
    addToScore(score, text, find(text.text))
    expect(score).toMatchObject({ wrong: [], missed: [] })
  })
})
