import { describe, expect, test } from 'vitest'
import type { NameEntry } from '../../../../data/match/name-entry'
import { amongThreats } from '../../../../data/match/rules/full-name'
import { PageFacts } from '../../../../data/match/rules/page-facts'
import { headingOfSurvey, listedTool, rareAmongThreats } from '../../../../data/match/rules/page-of-threats'
import { type Rule, strength } from '../../../../data/match/rules/rule'
import { claim, entryOf, nameOf } from '../../../support/claim'

const mimikatz = entryOf('Mimikatz', 'malware')

function evidence(rule: Rule, marked: string, entry: NameEntry, page = new PageFacts()): number | undefined {
  const made = claim(marked, entry)
  return rule.concerns?.(nameOf(made)) === false ? 0 : rule.evidence?.(made, page)
}

describe('a page about intrusions', () => {
  const page = new PageFacts()
  const names = ['Emotet', 'Kimsuky', 'Zebrocy', 'Rubeus', 'Gozi']
  for (const name of names) page.add(entryOf(name, 'malware'), claim(`by ⟦${name}⟧`, mimikatz).context, true)

  test('has parts of programs behind their names', () => {
    expect(evidence(amongThreats, 'the ⟦Mimikatz⟧ Zerologon module', mimikatz, page)).toBe(strength.page)
    expect(evidence(amongThreats, 'the ⟦Mimikatz⟧ Zerologon module', mimikatz)).toBe(0)
    expect(evidence(amongThreats, 'they met Nora ⟦Mimikatz⟧ there', mimikatz, page)).toBe(0)
    const giuseppe = entryOf('Giuseppe', 'malware')
    expect(evidence(amongThreats, 'they met ⟦Giuseppe⟧ Rossi there', giuseppe, page)).toBe(0)
  })

  test('has names with capitals that are rare words', () => {
    const hive = entryOf('Hive', 'malware')
    expect(evidence(rareAmongThreats, 'sites of the ⟦Hive⟧ network', hive, page)).toBe(strength.page)
    expect(evidence(rareAmongThreats, 'a link to ⟦HIVE⟧ sites', hive, page)).toBe(strength.page)
    expect(evidence(rareAmongThreats, 'A LINK TO ⟦HIVE⟧ SITES', hive, page)).toBe(0)
    expect(evidence(rareAmongThreats, 'sites of the ⟦Hive⟧ network', hive)).toBe(0)
    expect(evidence(rareAmongThreats, 'robs Amigo, ⟦Hive⟧ and Kometa', hive, page)).toBe(0)
    expect(evidence(rareAmongThreats, '⟦Hive⟧ is used', hive, page)).toBe(0)
    expect(evidence(rareAmongThreats, 'sites of the ⟦Hive⟧ Project', hive, page)).toBe(0)
    expect(evidence(rareAmongThreats, 'like a ⟦Hive⟧, too', entryOf('HIVE', 'actor'), page)).toBe(0)
  })

  test('lists the tools of intruders', () => {
    const empire = entryOf('Empire', 'malware')
    for (const before of ['movement and tools (such as', 'frameworks like', 'strains, including'])
      expect(evidence(listedTool, `${before} ⟦Empire⟧, Armitage`, empire, page)).toBe(strength.page)
    for (const before of [
      'with the open-source tool ',
      'a framework called ',
      'a scanning utility (',
      'a tool named “',
    ])
      expect(evidence(listedTool, `${before}⟦Empire⟧ that`, empire, page)).toBe(strength.page)
    expect(evidence(listedTool, 'with the tool ⟦Empire⟧ that', empire)).toBe(0)
    expect(evidence(listedTool, 'with the tool, ⟦Empire⟧ that', empire, page)).toBe(0)
    expect(evidence(listedTool, 'tools such as ⟦Empire⟧, Armitage', empire)).toBe(0)
    expect(evidence(listedTool, 'tools such as ⟦Empire⟧ State Building', empire, page)).toBe(0)
    expect(evidence(listedTool, 'people such as ⟦Empire⟧, Armitage', empire, page)).toBe(0)
  })

  test('heads the parts of a survey with names', () => {
    const hive = entryOf('Hive', 'malware')
    const phrase = entryOf('Call Signal', 'malware')
    expect(evidence(headingOfSurvey, '⟦HIVE⟧', hive, page)).toBe(strength.page)
    expect(evidence(headingOfSurvey, '⟦CALL SIGNAL⟧', phrase, page)).toBe(strength.page)
    expect(evidence(headingOfSurvey, '⟦HIVE⟧', hive)).toBe(0)
    expect(evidence(headingOfSurvey, '⟦HIVE⟧ IN USE', hive, page)).toBe(0)
    expect(evidence(headingOfSurvey, '⟦PLAY⟧', entryOf('Play', 'malware'), page)).toBe(0)
    const withWord = new PageFacts()
    for (const name of names)
      withWord.add(entryOf(name, 'malware'), claim(`by ⟦${name}⟧`, mimikatz).context, true)
    withWord.addWord('hive')
    expect(evidence(headingOfSurvey, '⟦HIVE⟧', hive, withWord)).toBe(0)
  })
})
