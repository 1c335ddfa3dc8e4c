import { describe, expect, test } from 'vitest'
import { createMentionFinder } from '../../../scripts/mentions/mention-finder'
import { readOrdinaryWords } from '../../../scripts/word-assets'
import { ownNames, ownTexts } from '../../support/labelled-texts'
import { addToScore, emptyScore } from '../../support/score-mentions'

const find = createMentionFinder(ownNames(), await readOrdinaryWords())

describe('the project’s own texts', () => {
  test.each(ownTexts().map((text) => [text.id, text] as const))('%s', (_id, text) => {
    const score = emptyScore()
    addToScore(score, text, find(text.text))
    expect(score).toMatchObject({ wrong: [], missed: [] })
  })
})
