import { describe, expect, test } from 'vitest'
import {
  acronymCase,
  allCapitals,
  otherAcronym,
  sharedAcronym,
} from '../../../../data/match/rules/acronym-case'
import { demonym } from '../../../../data/match/rules/demonym'
import { firstName, fullName } from '../../../../data/match/rules/full-name'
import { amidCapitals, longerName } from '../../../../data/match/rules/longer-name'
import { placeNamedFor } from '../../../../data/match/rules/named-for'
import { ordinaryWord } from '../../../../data/match/rules/ordinary-word'
import { namedAfter, otherPerson } from '../../../../data/match/rules/other-person'
import { otherPlace, thingOfThatName } from '../../../../data/match/rules/other-place'
import { phraseOfThatName } from '../../../../data/match/rules/phrase-of-that-name'
import { strength } from '../../../../data/match/rules/rule'
import { sharedName, sharedSurname } from '../../../../data/match/rules/shared-name'
import { smallLetters } from '../../../../data/match/rules/small-letters'
import { statedDoubt } from '../../../../data/match/rules/stated-doubt'
import { titledPlace } from '../../../../data/match/rules/titled-place'
import { bodyInOneWord, longerAbbreviation, signsOfName } from '../../../../data/match/rules/whole-name'
import { doubt } from '../../../support/ask-rule'
import { entryOf } from '../../../support/claim'

describe('an ordinary word', () => {
  test('in small letters is a command or nothing, a rare one a name beside a cue', () => {
    expect(doubt(ordinaryWord, 'to ⟦play⟧ there')).toBe(strength.command)
    expect(doubt(ordinaryWord, 'a ⟦hive⟧ there', entryOf('Hive'))).toBe(strength.cue)
  })

  test('with a capital needs more as a group than as a company', () => {
    expect(doubt(ordinaryWord, 'at ⟦Play⟧ there')).toBe(strength.page)
    expect(doubt(ordinaryWord, 'at ⟦Target⟧ there', entryOf('Target', 'company'))).toBe(strength.capital)
  })

  test('that is mostly a name is one where its kind is not named at will', () => {
    const georgia = entryOf('Georgia', 'place')
    expect(doubt(ordinaryWord, 'in ⟦Georgia⟧', georgia)).toBe(0)
    const firm = entryOf('Georgia', 'company')
    expect(doubt(ordinaryWord, 'in northern ⟦Georgia⟧ now', georgia)).toBe(0)
    expect(doubt(ordinaryWord, 'the Northern ⟦Georgia⟧ left', georgia)).toBe(0)
    expect(doubt(ordinaryWord, 'the Mary ⟦Georgia⟧ left', firm)).toBe(strength.capital)
    expect(doubt(ordinaryWord, 'Today Mary ⟦Georgia⟧ Left Home', firm)).toBe(0)
    expect(doubt(ordinaryWord, 'the ⟦Joker⟧', entryOf('Joker'))).toBe(strength.page)
  })

  test('begins a sentence with a phrase that is a name in capitals alone', () => {
    const paper = entryOf('Play Net', 'company')
    expect(doubt(ordinaryWord, '⟦Play net⟧ and go', paper)).toBe(strength.page)
    expect(doubt(ordinaryWord, '⟦Play Net⟧ and go', paper)).toBe(0)
    expect(doubt(ordinaryWord, 'they ask ⟦Play net⟧ and go', paper)).toBe(0)
    expect(doubt(ordinaryWord, '⟦Emotet net⟧ and go', entryOf('Emotet Net', 'company'))).toBe(0)
  })

  test('is none where hardly anyone uses it', () => {
    expect(doubt(ordinaryWord, 'the ⟦Griffon⟧', entryOf('Griffon'))).toBe(0)
  })

  test('is seen in a name that the text breaks into words', () => {
    expect(doubt(ordinaryWord, '⟦call me⟧ later', entryOf('CallMe'))).toBe(strength.page)
    expect(doubt(ordinaryWord, 'the ⟦CallMe⟧ file', entryOf('CallMe'))).toBe(0)
  })
})

test('small letters are doubted where the name has a capital and no list knows the word', () => {
  expect(doubt(smallLetters, 'i ⟦conti⟧ pubblici', entryOf('Conti'))).toBe(strength.page)
  expect(doubt(smallLetters, 'i ⟦Conti⟧ pubblici', entryOf('Conti'))).toBe(0)
  expect(doubt(smallLetters, 'the ⟦njrat⟧ tool', entryOf('njrat'))).toBe(0)
  expect(doubt(smallLetters, 'the ⟦apt28⟧ tool', entryOf('APT28'))).toBe(0)
  expect(doubt(smallLetters, 'then ⟦psexec⟧ ran', entryOf('PsExec'))).toBe(0)
  expect(doubt(smallLetters, 'muito ⟦sofi⟧', entryOf('SoFi'))).toBe(strength.page)
})

test('a body that is written as one word is a surname, unless it has an article or a cue', () => {
  const body = entryOf('White Zyx', 'agency')
  expect(doubt(bodyInOneWord, 'asked Sheldon ⟦Whitezyx⟧ twice', body)).toBe(strength.never)
  expect(doubt(bodyInOneWord, 'asked the ⟦Whitezyx⟧ twice', body)).toBe(0)
  expect(doubt(bodyInOneWord, 'as ⟦Whitezyx⟧ officials said', body)).toBe(0)
  expect(doubt(bodyInOneWord, 'as ⟦White Zyx⟧ left', body)).toBe(0)
  expect(doubt(bodyInOneWord, 'as ⟦Whitezyx⟧ left', entryOf('White Zyx', 'malware'))).toBe(0)
})

describe('a name that many have', () => {
  const surname = entryOf('Joker', 'person')

  test('says little of a company or of what it makes', () => {
    expect(doubt(sharedName, 'at ⟦Joker⟧ now', entryOf('Joker', 'company'))).toBe(strength.page)
    expect(doubt(sharedName, 'a ⟦Joker⟧ now', entryOf('Joker', 'product'))).toBe(strength.page)
    expect(doubt(sharedName, 'the ⟦JOKER⟧ now', entryOf('Joker', 'product'))).toBe(0)
    expect(doubt(sharedName, 'in ⟦Georgia⟧ now', entryOf('Georgia', 'place'))).toBe(0)
    expect(doubt(sharedName, 'at ⟦Hive⟧ now', entryOf('Hive', 'company'))).toBe(0)
    expect(doubt(sharedName, 'at ⟦Joker Georgia⟧ now', entryOf('Joker Georgia', 'organisation'))).toBe(0)
  })

  test('says little of a club that is called like a town', () => {
    const rare = entryOf('Bolivian', 'organisation')
    const club = { ...rare, policy: { ...rare.policy, shared: false } }
    expect(doubt(sharedName, 'in ⟦Bolivian⟧ now', club)).toBe(strength.page)
    expect(doubt(sharedName, 'in ⟦BOLIVIAN⟧ now', club)).toBe(0)
    expect(doubt(sharedName, 'in ⟦Bolivian⟧ now', { ...club, kind: 'company' })).toBe(0)
  })

  test('is a surname of many, unless it is the whole name', () => {
    const known = { ...surname, policy: { ...surname.policy, given: 'n' } }
    expect(doubt(sharedSurname, 'asked ⟦Joker⟧ twice', known)).toBe(strength.page)
    expect(doubt(sharedSurname, 'asked ⟦Joker⟧ twice', surname)).toBe(0)
    const word = entryOf('Play', 'person')
    expect(
      doubt(sharedSurname, 'asked ⟦Play⟧ twice', { ...word, policy: { ...word.policy, given: 'n' } }),
    ).toBe(strength.page)
    const rare = entryOf('Emotet', 'person')
    expect(
      doubt(sharedSurname, 'asked ⟦Emotet⟧ twice', { ...rare, policy: { ...rare.policy, given: 'n' } }),
    ).toBe(0)
  })
})

describe('a group that is called like a place', () => {
  const georgia = entryOf('Georgia')
  test.each(['the Republic of ⟦Georgia⟧', 'the people of ⟦Georgia⟧ voted', 'near the Gulf of ⟦Georgia⟧'])(
    'is not meant in %s',
    (marked) => {
      expect(doubt(titledPlace, marked, georgia)).toBe(strength.never)
    },
  )

  test.each(['the victims of ⟦Georgia⟧', 'the ransomware of the ⟦Georgia⟧ gang', 'the city. ⟦Georgia⟧ left'])(
    'may be meant in %s',
    (marked) => {
      expect(doubt(titledPlace, marked, georgia)).toBe(0)
    },
  )
})

test('what the publisher doubts is doubted', () => {
  const entry = entryOf('Zyx')
  expect(doubt(statedDoubt, 'the ⟦Zyx⟧', entry)).toBe(0)
  const stated = { ...entry, policy: { ...entry.policy, needsContext: true } }
  expect(doubt(statedDoubt, 'the ⟦Zyx⟧', stated)).toBe(strength.page)
})

describe('an acronym', () => {
  test('in small letters is doubted, in capitals and as a long name not', () => {
    expect(doubt(acronymCase, 'was ⟦anssi⟧', entryOf('ANSSI'))).toBe(strength.page)
    expect(doubt(acronymCase, 'was ⟦Anssi⟧', entryOf('ANSSI'))).toBe(strength.capital)
    expect(doubt(acronymCase, 'was ⟦ANSSI⟧', entryOf('ANSSI'))).toBe(0)
    expect(doubt(acronymCase, 'was ⟦Hafnium⟧', entryOf('HAFNIUM'))).toBe(0)
  })

  test('that someone is called by needs the page', () => {
    const nora = entryOf('NORA', 'law')
    const known = { ...nora, policy: { ...nora.policy, ordinary: 'proper' as const } }
    expect(doubt(acronymCase, 'asked ⟦Nora⟧ twice', known)).toBe(strength.page)
    expect(doubt(acronymCase, 'asked ⟦Nora⟧ twice', nora)).toBe(strength.capital)
    expect(doubt(acronymCase, 'under ⟦NORA⟧ again', known)).toBe(0)
  })

  test('that is a word is doubted in a line of capitals', () => {
    const who = entryOf('WHO', 'organisation')
    expect(doubt(allCapitals, '⟦WHO⟧ WANTS IT', who)).toBe(strength.page)
    expect(doubt(allCapitals, '⟦WHO⟧ wants it', who)).toBe(0)
    expect(doubt(allCapitals, 'THE ⟦NSA⟧ WANTS IT', entryOf('NSA', 'agency'))).toBe(0)
  })

  test('is doubted in no line of another script', () => {
    const who = entryOf('WHO', 'organisation')
    expect(doubt(allCapitals, '速報 ⟦WHO⟧が警告した', who)).toBe(0)
    expect(doubt(allCapitals, '速報 ⟦WHO⟧ WARNS が警告した', who)).toBe(strength.page)
  })

  test('that is mostly a name is told in capitals, too', () => {
    expect(doubt(allCapitals, '⟦GEORGIA⟧ VOTES', entryOf('Georgia', 'place'))).toBe(0)
    expect(doubt(allCapitals, '⟦JOKER⟧ RETURNS', entryOf('Joker'))).toBe(strength.page)
  })

  test('is told from a heading in capitals', () => {
    expect(doubt(allCapitals, '⟦TARGET⟧', entryOf('Target', 'company'))).toBe(strength.page)
    expect(doubt(allCapitals, '⟦Target⟧', entryOf('Target', 'company'))).toBe(0)
    expect(doubt(allCapitals, '⟦WHO⟧', entryOf('WHO', 'organisation'))).toBe(0)
  })

  test('of three letters is doubted as a group, not as an agency', () => {
    expect(doubt(sharedAcronym, 'the ⟦KGH⟧', entryOf('KGH'))).toBe(strength.page)
    expect(doubt(sharedAcronym, 'the ⟦FBI⟧', entryOf('FBI', 'agency'))).toBe(0)
    expect(doubt(sharedAcronym, 'type ⟦PS1⟧', entryOf('PS1'))).toBe(strength.page)
    expect(doubt(sharedAcronym, 'type ⟦APT1⟧', entryOf('APT1'))).toBe(0)
  })

  test('is no command that has small letters', () => {
    const net = entryOf('Net', 'malware')
    expect(doubt(otherAcronym, 'the ⟦NET⟧ loader', net)).toBe(strength.command)
    expect(doubt(otherAcronym, 'the ⟦Net⟧ loader', net)).toBe(0)
    expect(doubt(otherAcronym, 'the ⟦NET⟧ loader', entryOf('NET', 'malware'))).toBe(0)
    expect(doubt(otherAcronym, 'the ⟦PLAY⟧ loader', entryOf('Play'))).toBe(0)
    expect(doubt(otherAcronym, 'the ⟦NET⟧ firm', entryOf('Net', 'company'))).toBe(0)
  })
})

describe('a word inside a longer name', () => {
  test.each(['from Google ⟦Play⟧ today', 'the ⟦Play⟧ Store today', 'the Big ⟦Play⟧’s Stash'])(
    '%s',
    (marked) => {
      expect(doubt(longerName, marked)).toBe(strength.cue)
    },
  )

  test('may be the owner of what follows, where the page says so', () => {
    expect(doubt(longerName, 'his ⟦Play⟧’s Stash today')).toBe(strength.page)
  })

  test.each([
    'The ⟦Play⟧ gang',
    'the ⟦Play⟧ Ransomware came',
    'the ⟦Play⟧, Conti and others',
    'How ⟦Play⟧ Attacks Work Here',
  ])('is not seen in %s', (marked) => {
    expect(doubt(longerName, marked)).toBe(0)
  })

  test('is no brand before its product, nor what an acronym precedes', () => {
    const target = entryOf('Target', 'company')
    expect(doubt(longerName, 'the ⟦Target⟧ Circle card', target)).toBe(0)
    expect(doubt(longerName, 'the US ⟦Target⟧ shops', target)).toBe(0)
    expect(doubt(longerName, 'the Big ⟦Target⟧ today', target)).toBe(strength.cue)
  })

  test('is seen in compounds', () => {
    expect(doubt(longerName, 'a One-⟦Play⟧ ticket')).toBe(strength.cue)
    expect(doubt(longerName, 'the anti-⟦Play⟧ team')).toBe(0)
  })

  test('is not seen among German nouns, unless it is named at will or mostly another name', () => {
    const target = entryOf('Target', 'company')
    const georgia = entryOf('Georgia', 'place')
    expect(doubt(longerName, 'hat der Konzern ⟦Target⟧ nicht gesagt', target)).toBe(0)
    expect(doubt(longerName, 'hat das Honor ⟦Play⟧ nicht gesagt')).toBe(strength.cue)
    expect(doubt(firstName, 'sind in ⟦Georgia⟧ Regeln für das Land', georgia)).toBe(0)
    expect(doubt(ordinaryWord, 'mit der Lady ⟦Joker⟧ nicht', entryOf('Joker', 'company'))).toBe(
      strength.capital,
    )
  })

  test('is doubted between capitalised words', () => {
    const georgia = entryOf('Georgia', 'place')
    expect(doubt(amidCapitals, 'Arial ⟦Georgia⟧ Palatino', georgia)).toBe(strength.page)
    expect(doubt(amidCapitals, 'Arial, ⟦Georgia⟧, Palatino', georgia)).toBe(0)
  })

  test('is doubted in the full name of a person, though no list knows it', () => {
    const conti = entryOf('Conti')
    expect(doubt(fullName, 'they met Giuseppe ⟦Conti⟧ there', conti)).toBe(strength.page)
    expect(doubt(fullName, 'they met ⟦Conti⟧ Rossi there', conti)).toBe(strength.page)
    expect(doubt(fullName, 'they met ⟦Conti⟧ there', conti)).toBe(0)
    expect(doubt(fullName, 'the ⟦Conti⟧ Ransomware came', conti)).toBe(0)
    expect(doubt(fullName, 'the ⟦Conti⟧ DLL came', conti)).toBe(0)
    expect(doubt(fullName, 'they met Giuseppe ⟦Conti⟧', entryOf('Conti', 'company'))).toBe(0)
  })

  test('is doubted as the first name of a person', () => {
    const georgia = entryOf('Georgia', 'place')
    expect(doubt(firstName, 'husband of ⟦Georgia⟧ O’Keeffe', georgia)).toBe(strength.page)
    expect(doubt(firstName, 'husband of ⟦Georgia⟧, Zoe', georgia)).toBe(0)
    expect(doubt(firstName, 'most of ⟦Georgia⟧’s Black Sea coast', georgia)).toBe(0)
    expect(doubt(firstName, 'down to ⟦Georgia⟧ D.C. now', georgia)).toBe(0)
    expect(doubt(firstName, 'he left ⟦Georgia⟧ Monday', georgia)).toBe(0)
  })
})

describe('a direction beside a country', () => {
  test.each([
    'war in South ⟦Sudan⟧ goes on',
    'coast of New ⟦Guinea⟧ was',
    'la ⟦Corée⟧ du Nord',
    'جنوب ⟦السودان⟧',
    'وجنوب ⟦السودان⟧',
    '南⟦スーダン⟧で',
  ])('makes another one of it in %s', (marked) => {
    const name = marked.replace(/.*⟦|⟧.*/gu, '')
    expect(doubt(otherPlace, marked, entryOf(name, 'place'))).toBe(strength.never)
  })

  test.each([
    'New ⟦China⟧ rules begin',
    'the south of ⟦Sudan⟧',
    'northern ⟦Sudan⟧',
    'in ⟦Sudan⟧ du jour',
    '中東⟦イラン⟧',
    'يقع جنوبا ⟦السودان⟧',
    'في جنوب ⟦لبنان⟧',
    'في شمال ⟦السودان⟧',
  ])('is none in %s', (marked) => {
    const name = marked.replace(/.*⟦|⟧.*/gu, '')
    expect(doubt(otherPlace, marked, entryOf(name, 'place'))).toBe(0)
  })
})

describe('a thing that has the name of a place', () => {
  const hive = entryOf('Hive', 'place')
  test('has an article and nothing behind it', () => {
    expect(doubt(thingOfThatName, 'clean the ⟦Hive⟧: with care', hive)).toBe(strength.never)
    expect(doubt(thingOfThatName, 'clean the ⟦Hive⟧ valley', hive)).toBe(0)
    expect(doubt(thingOfThatName, 'went to ⟦Hive⟧.', hive)).toBe(0)
    expect(doubt(thingOfThatName, 'out of the ⟦Georgia⟧.', entryOf('Georgia', 'place'))).toBe(0)
  })
})

test('there is one thing of a name of several words, so that “a” before it in small letters tells a phrase', () => {
  const state = entryOf('Islamic State')
  expect(doubt(phraseOfThatName, 'want an ⟦Islamic state⟧ in Mali', state)).toBe(strength.never)
  expect(doubt(phraseOfThatName, 'want an ⟦islamic state⟧.', state)).toBe(strength.never)
  expect(doubt(phraseOfThatName, 'near an ⟦Islamic state⟧ camp', state)).toBe(0)
  expect(doubt(phraseOfThatName, 'want an ⟦Islamic State⟧ in Mali', state)).toBe(0)
  expect(doubt(phraseOfThatName, 'of the ⟦Islamic state⟧ in Mali', state)).toBe(0)
  const tool = entryOf('Cobalt Strike', 'technology')
  expect(doubt(phraseOfThatName, 'ran a ⟦cobalt strike⟧ in it', tool)).toBe(0)
})

describe('someone else of that name', () => {
  const hive = entryOf('Hive', 'person')
  const nora = { ...hive, policy: { ...hive.policy, given: 'n' } }
  const georgia = entryOf('Georgia', 'place')

  test.each(['asked Paul ⟦Hive⟧ twice', 'asked Paul M. ⟦Hive⟧ twice', 'asked Old Paul ⟦Hive⟧ twice'])(
    'is told by a given name in %s',
    (marked) => {
      expect(doubt(otherPerson, marked, nora)).toBe(strength.never)
      expect(doubt(otherPerson, marked.replace('Hive', 'Georgia'), georgia)).toBe(strength.never)
    },
  )

  test.each([
    'asked Nina ⟦Hive⟧ twice',
    'asked Nina and Paul ⟦Hive⟧ twice',
    'asked Nina Jean ⟦Hive⟧ twice',
    'asked Senator ⟦Hive⟧ twice',
    'he is Paul. ⟦Hive⟧ left',
    'asked Vitamin C. ⟦Hive⟧ left',
  ])('is not told in %s', (marked) => {
    expect(doubt(otherPerson, marked, nora)).toBe(0)
  })

  test('is not told where nobody knows the given name', () => {
    expect(doubt(otherPerson, 'asked Paul ⟦Hive⟧ twice', hive)).toBe(0)
    expect(doubt(otherPerson, 'asked Paul ⟦Hive⟧ twice', entryOf('Hive'))).toBe(0)
  })

  test('is a place or a prize that is named for them', () => {
    expect(doubt(placeNamedFor, 'down in ⟦Hive⟧ County now', hive)).toBe(strength.never)
    expect(doubt(placeNamedFor, 'won the ⟦Hive⟧ Prize now', hive)).toBe(strength.never)
    expect(doubt(placeNamedFor, 'went to ⟦Hive⟧’s County Hall', hive)).toBe(0)
    expect(doubt(placeNamedFor, 'saw ⟦Hive⟧ Street-wise', entryOf('Hive', 'company'))).toBe(0)
  })

  test('is a son or a father', () => {
    expect(doubt(namedAfter, 'asked ⟦Nora Hive⟧ Jr. twice', entryOf('Nora Hive', 'person'))).toBe(
      strength.never,
    )
    expect(doubt(namedAfter, 'asked ⟦Nora Hive⟧ twice', entryOf('Nora Hive', 'person'))).toBe(0)
    expect(doubt(namedAfter, 'asked ⟦Abe Hive⟧ Jr. twice', entryOf('Abe Hive Jr.', 'person'))).toBe(0)
  })
})

test('what is called after a people must be shown', () => {
  expect(doubt(demonym, 'the ⟦Bolivian⟧ lakes', entryOf('Bolivian', 'company'))).toBe(strength.page)
  expect(doubt(demonym, 'the ⟦Bolivian⟧ lakes', entryOf('Bolivian', 'place'))).toBe(0)
  const swiss = entryOf('Swiss', 'company')
  const known = { ...swiss, policy: { ...swiss.policy, ordinary: 'proper' as const } }
  expect(doubt(demonym, 'the ⟦Swiss⟧ lakes', known)).toBe(strength.page)
  expect(doubt(demonym, 'the ⟦Georgia⟧ lakes', entryOf('Georgia', 'company'))).toBe(0)
})

describe('a name that goes on', () => {
  test('is another abbreviation', () => {
    const us = entryOf('U.S.', 'place')
    expect(doubt(longerAbbreviation, 'see 7 ⟦U.S⟧.C. § 12', us)).toBe(strength.never)
    expect(doubt(longerAbbreviation, 'in the ⟦U.S⟧. Army', us)).toBe(0)
    expect(doubt(longerAbbreviation, 'a ⟦U.S⟧.-led force', us)).toBe(0)
  })

  test('by signs alone is told by these', () => {
    const editor = entryOf('Quill++', 'product')
    expect(doubt(signsOfName, 'opened ⟦Quill⟧ again', editor)).toBe(strength.never)
    expect(doubt(signsOfName, 'opened ⟦Quill⟧++ again', editor)).toBe(0)
    expect(doubt(signsOfName, 'opened ⟦Quill⟧ again', entryOf('Quill', 'product'))).toBe(0)
  })
})
