import { afterEach, expect, it } from 'vitest'
import { briefProblemText } from '../../components/brief-problem-text'
import { newBriefProse } from '../../components/reader/new-brief-prose'
import { newBriefMarkdown } from '../../data/brief/new-brief'
import { parseBrief } from '../../data/brief/parse-brief'
import { languages } from '../../locales/languages'
import { speak, speakEnglish } from '../support/speak'

afterEach(speakEnglish)

it.each(languages)('a new brief in %s begins without mistakes', (language) => {
  speak(language)
  const { brief, problems } = parseBrief(newBriefMarkdown('2026-11-26', newBriefProse()), 'new')
  expect(problems).toEqual([])
  expect(brief?.date).toBe('2026-11-26')
  expect(brief?.who.map(({ role }) => role)).toEqual(['actor', 'victim'])
  expect(brief?.happened[0]?.sources).toEqual([1])
})

it('a new brief has its prose in the language of who writes it', () => {
  speak('ja')
  expect(newBriefMarkdown('2026-11-26', newBriefProse())).toMatch(
    /^# このブリーフの題名\n\nDate: 2026-11-26\n/,
  )
})

it('a heading in another language is answered with those that there are', () => {
  speak('es')
  expect(briefProblemText({ code: 'unknownSection', detail: 'Fuentes' })).toBe(
    "«Fuentes» no es una sección de un informe; se escriben en inglés: Summary, Where, Who's involved, What happened, Analysis, Conclusion, Sources",
  )
})
