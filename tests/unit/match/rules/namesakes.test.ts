import { describe, expect, test } from 'vitest'
import { bracketed, notSurname } from '../../../../data/match/rules/acronym-case'
import { indexOfThatName } from '../../../../data/match/rules/index-of-that-name'
import { bodyElsewhere, longerName, otherMaker, partOfPhrase } from '../../../../data/match/rules/longer-name'
import { placeNamedFor, townOfThatName } from '../../../../data/match/rules/named-for'
import {
  founder,
  landOrPerson,
  nobleName,
  otherPerson,
  unknownGivenName,
} from '../../../../data/match/rules/other-person'
import {
  landOfThatName,
  otherPlace,
  stateOfThatName,
  thingCalledAfterPlace,
} from '../../../../data/match/rules/other-place'
import { strength } from '../../../../data/match/rules/rule'
import { doubt } from '../../../support/ask-rule'
import { entryOf } from '../../../support/claim'

describe('someone else of that name', () => {
  const hive = entryOf('Hive', 'person')
  const nora = { ...hive, policy: { ...hive.policy, given: 'n' } }

  test('is told by two initials, which a country’s are not', () => {
    expect(doubt(otherPerson, 'asked C.D. ⟦Hive⟧ twice', nora)).toBe(strength.never)
    expect(doubt(otherPerson, 'asked C. D. ⟦Hive⟧ twice', nora)).toBe(strength.never)
    expect(doubt(otherPerson, 'asked N.D. ⟦Hive⟧ twice', nora)).toBe(0)
    expect(doubt(otherPerson, 'a lead in A.I. ⟦Hive⟧ left', nora)).toBe(0)
    expect(doubt(otherPerson, 'by the F.B.I. ⟦Hive⟧ left', nora)).toBe(0)
    expect(doubt(otherPerson, 'in the U.S. ⟦Hive⟧ left', nora)).toBe(0)
  })

  test.each(['San Antonio', 'St. Louis', 'Saint Paul', 'South Carolina', 'São Paulo'])(
    'has no given name in %s',
    (place) => {
      expect(doubt(otherPerson, `at the ${place} ⟦Hive⟧ plant`, entryOf('Hive', 'company'))).toBe(0)
      expect(doubt(founder, `at the ${place} ⟦Zyxon⟧ plant`, entryOf('Zyxon', 'company'))).toBe(0)
    },
  )

  test('may have an article that lost its vowel', () => {
    expect(doubt(otherPerson, 'l’avis d’Olivier ⟦Hive⟧ hier', nora)).toBe(strength.never)
    expect(doubt(otherPerson, "l'auto dell'Enzo ⟦Hive⟧ ieri", nora)).toBe(strength.never)
    expect(doubt(otherPerson, 'l’avis d’Anne Olivier ⟦Hive⟧ hier', nora)).toBe(strength.never)
    expect(doubt(otherPerson, 'l’avis de l’Institut ⟦Hive⟧ hier', nora)).toBe(0)
    expect(doubt(otherPerson, 'l’avis d’olivier ⟦Hive⟧ hier', nora)).toBe(0)
    expect(doubt(otherPerson, 'l’avis d’Olivier et de ⟦Hive⟧ hier', nora)).toBe(0)
  })

  test('has a surname behind the given name by which someone is called for short', () => {
    const kim = entryOf('Kim', 'person')
    expect(doubt(otherPerson, 'asked ⟦Kim⟧ Novak twice', kim)).toBe(strength.never)
    expect(doubt(otherPerson, 'asked ⟦Kim⟧ twice', kim)).toBe(0)
    expect(doubt(otherPerson, 'near ⟦Kim⟧’s House twice', kim)).toBe(0)
    expect(doubt(otherPerson, 'read the ⟦Kim⟧ Plan twice', kim)).toBe(0)
    expect(doubt(otherPerson, 'How ⟦Kim⟧ Leads From Behind', kim)).toBe(0)
    expect(doubt(otherPerson, 'asked ⟦Hive⟧ Novak twice', hive)).toBe(0)
  })

  test('may be told by a given name that no list has', () => {
    expect(doubt(unknownGivenName, 'asked Zyxa ⟦Hive⟧ twice', nora)).toBe(strength.page)
    expect(doubt(unknownGivenName, 'asked Senator ⟦Hive⟧ twice', nora)).toBe(0)
    expect(doubt(unknownGivenName, 'Zyxa ⟦Hive⟧ asked twice', nora)).toBe(0)
    expect(doubt(unknownGivenName, 'asked old ⟦Hive⟧ twice', nora)).toBe(0)
  })

  test('has a title that no company and no place has', () => {
    const georgia = entryOf('Georgia', 'place')
    expect(doubt(otherPerson, 'asked Dr. ⟦Georgia⟧ twice', georgia)).toBe(strength.never)
    expect(doubt(otherPerson, 'asked Queen ⟦Georgia⟧ twice', georgia)).toBe(strength.never)
    expect(doubt(otherPerson, 'asked the queen ⟦Georgia⟧ twice', georgia)).toBe(0)
    expect(doubt(otherPerson, 'asked Dr. ⟦Hive⟧ twice', nora)).toBe(0)
  })

  test('has a middle name that no list has', () => {
    const firm = entryOf('Georgia', 'company')
    expect(doubt(otherPerson, 'asked Paul Zyx ⟦Georgia⟧ twice', firm)).toBe(strength.never)
    expect(doubt(otherPerson, 'asked Paul Zyx ⟦Georgia⟧ Inc twice', firm)).toBe(0)
    expect(doubt(otherPerson, 'asked Old Zyx ⟦Georgia⟧ twice', firm)).toBe(0)
    expect(doubt(otherPerson, 'How Paul Zyx ⟦Georgia⟧ Store Opens', firm)).toBe(0)
  })

  test('is of the family of a company with a rare name', () => {
    const firm = entryOf('Zyxon', 'company')
    expect(doubt(founder, 'asked Gautam ⟦Zyxon⟧ twice', firm)).toBe(strength.cue)
    expect(doubt(founder, 'asked Paul M. ⟦Zyxon⟧ twice', firm)).toBe(strength.cue)
    expect(doubt(founder, 'asked Mr. ⟦Zyxon⟧ twice', firm)).toBe(strength.cue)
    expect(doubt(founder, 'asked rival ⟦Zyxon⟧ twice', firm)).toBe(0)
    expect(doubt(founder, 'asked Gautam. ⟦Zyxon⟧ left', firm)).toBe(0)
  })

  test('is of no family of a company called by a word, of a program or of a brand with capitals', () => {
    expect(doubt(founder, 'asked Paul ⟦Hive⟧ twice', entryOf('Hive', 'company'))).toBe(0)
    expect(doubt(founder, 'asked Paul ⟦Zyxon⟧ twice', entryOf('Zyxon', 'malware'))).toBe(0)
    expect(doubt(founder, 'asked Paul ⟦ZyXon⟧ twice', entryOf('ZyXon', 'company'))).toBe(0)
  })

  test('has “da”, “van” or an initial behind the given name', () => {
    const firm = entryOf('Georgia', 'company')
    expect(doubt(nobleName, 'by ⟦Georgia⟧ da Zyx, who', firm)).toBe(strength.never)
    expect(doubt(nobleName, 'by ⟦Georgia⟧ van der Zyx, who', firm)).toBe(strength.never)
    expect(doubt(nobleName, 'by ⟦Georgia⟧ van and car', firm)).toBe(0)
    expect(doubt(nobleName, 'by ⟦Georgia⟧ of Zyx', firm)).toBe(0)
    const land = entryOf('Georgia', 'place')
    expect(doubt(nobleName, 'by ⟦Georgia⟧ F. Zyx, who', land)).toBe(strength.never)
    expect(doubt(nobleName, 'BY ⟦GEORGIA⟧ F. ZYX', land)).toBe(strength.never)
    expect(doubt(nobleName, 'in ⟦Georgia⟧ D. C. Zyx', land)).toBe(0)
    expect(doubt(nobleName, 'in ⟦Sudan⟧ F. Zyx', entryOf('Sudan', 'place'))).toBe(0)
  })

  test('is called like a land', () => {
    const georgia = entryOf('Georgia', 'place')
    expect(doubt(landOrPerson, 'asked ⟦Georgia⟧ Zyx twice', georgia)).toBe(strength.page)
    expect(doubt(landOrPerson, 'asked ⟦Georgia⟧ twice', georgia)).toBe(0)
    expect(doubt(landOrPerson, 'read the ⟦Georgia⟧ Times twice', georgia)).toBe(0)
    expect(doubt(landOrPerson, 'near ⟦Georgia⟧’s Zyx twice', georgia)).toBe(0)
    expect(doubt(landOrPerson, 'How ⟦Georgia⟧ Zyx Left Home', georgia)).toBe(0)
    expect(doubt(landOrPerson, 'asked ⟦Sudan⟧ Zyx twice', entryOf('Sudan', 'place'))).toBe(0)
  })

  test('gave a town its name', () => {
    for (const behind of [
      ', Miss., and left',
      ', Texas, and left',
      ', New York',
      ' ISD voted',
      ' High School',
    ]) {
      expect(doubt(townOfThatName, `went to ⟦Hive⟧${behind}`, nora)).toBe(strength.never)
    }
    expect(doubt(townOfThatName, 'THE ⟦HIVE⟧ INDEPENDENT SCHOOL DISTRICT', nora)).toBe(strength.never)
    for (const behind of [
      ', Missus, and left',
      ', Texas’ own man',
      ', Texas Republican',
      ', Texan',
      ' high up',
    ]) {
      expect(doubt(townOfThatName, `asked ⟦Hive⟧${behind}`, nora)).toBe(0)
    }
    expect(doubt(placeNamedFor, 'went to ⟦Hive⟧ County', nora)).toBe(strength.never)
    expect(doubt(placeNamedFor, 'went to ⟦Hive⟧’s County', nora)).toBe(0)
  })

  test('is no acronym', () => {
    const ma = entryOf('Ma', 'person')
    expect(doubt(notSurname, 'near Leverett, ⟦MA⟧, and left', ma)).toBe(strength.cue)
    expect(doubt(notSurname, 'asked ⟦Ma⟧ twice', ma)).toBe(0)
    expect(doubt(notSurname, 'TODAY ⟦MA⟧ LEAVES', ma)).toBe(0)
    expect(doubt(notSurname, 'asked the ⟦MA⟧', entryOf('MA', 'person'))).toBe(0)
  })
})

describe('an index called after a company', () => {
  const target = entryOf('Target', 'company')
  test.each([
    'Then the ⟦Target⟧ rose 20 points',
    'The ⟦Target⟧ Jones industrial average',
    'in the ⟦Target⟧ index',
    'Then the blue-chip ⟦Target⟧ index lost',
  ])('is told in %s', (marked) => expect(doubt(indexOfThatName, marked, target)).toBe(strength.never))

  test.each(['Then ⟦Target⟧ rose 20 points', 'the ⟦Target⟧ shares rose', 'the big ⟦Target⟧ fell'])(
    'is none in %s',
    (marked) => expect(doubt(indexOfThatName, marked, target)).toBe(0),
  )

  test('has the name of no other kind and no rare name', () => {
    expect(doubt(indexOfThatName, 'the ⟦Target⟧ rose', entryOf('Target', 'product'))).toBe(0)
    expect(doubt(indexOfThatName, 'the ⟦Griffon⟧ rose', entryOf('Griffon', 'company'))).toBe(0)
  })
})

test('a stretch of land may have the name of a company', () => {
  const target = entryOf('Target', 'company')
  expect(doubt(landOfThatName, 'in the ⟦Target⟧ rainforest now', target)).toBe(strength.never)
  expect(doubt(landOfThatName, 'in ⟦Target⟧ County now', target)).toBe(strength.never)
  expect(doubt(landOfThatName, 'a ⟦Target⟧ region of shops', target)).toBe(0)
  expect(doubt(landOfThatName, 'the ⟦Target⟧ shops', target)).toBe(0)
})

test('a school or a land may have the name of a company or a product', () => {
  const georgia = entryOf('Georgia', 'product')
  expect(doubt(landOfThatName, 'at ⟦Georgia⟧ High School now', georgia)).toBe(strength.never)
  expect(doubt(landOfThatName, 'for ⟦Georgia⟧ High Football now', georgia)).toBe(strength.never)
  expect(doubt(landOfThatName, 'at ⟦Georgia⟧ high above', georgia)).toBe(0)
  expect(doubt(landOfThatName, 'with the ⟦Georgia⟧ States now', entryOf('Georgia', 'company'))).toBe(
    strength.never,
  )
  expect(doubt(landOfThatName, 'at ⟦Griffon⟧ High School now', entryOf('Griffon', 'product'))).toBe(0)
})

test('a state of the United States stands among states', () => {
  const georgia = entryOf('Georgia', 'place')
  expect(doubt(stateOfThatName, 'in Arkansas, ⟦Georgia⟧, Indiana', georgia)).toBe(strength.page)
  expect(doubt(stateOfThatName, 'in Armenia, ⟦Georgia⟧, Moldova', georgia)).toBe(0)
  expect(doubt(stateOfThatName, 'in Albany, ⟦Alaska⟧.', entryOf('Alaska', 'place'))).toBe(0)
  expect(doubt(stateOfThatName, 'in Arkansas, ⟦Sudan⟧, Indiana', entryOf('Sudan', 'place'))).toBe(0)
})

test('a product may be of a maker that no pack knows', () => {
  const hive = entryOf('Hive', 'product')
  expect(doubt(otherMaker, 'drove a Zyx ⟦Hive⟧ home', hive)).toBe(strength.page)
  expect(doubt(otherMaker, 'drove an Israeli ⟦Hive⟧ home', hive)).toBe(0)
  expect(doubt(otherMaker, 'drove a Zyx ⟦Hive⟧ tank home', hive)).toBe(0)
  expect(doubt(otherMaker, 'drove a big ⟦Hive⟧ home', hive)).toBe(0)
  expect(doubt(otherMaker, 'drove a Zyx ⟦Hive⟧ home', entryOf('Hive', 'company'))).toBe(0)
})

describe('a part of a longer name', () => {
  const target = entryOf('Target', 'company')
  test('has “of” and a capital beside it, but no title', () => {
    expect(doubt(partOfPhrase, 'the ⟦Target⟧ of the Crown', target)).toBe(strength.page)
    expect(doubt(partOfPhrase, 'a Bachelor of ⟦Target⟧ since', target)).toBe(strength.page)
    expect(doubt(partOfPhrase, 'the Man of the ⟦Target⟧ since', target)).toBe(strength.page)
    expect(doubt(partOfPhrase, 'the President of ⟦Target⟧ since', target)).toBe(0)
    expect(doubt(partOfPhrase, 'the shops of ⟦Target⟧ since', target)).toBe(0)
    expect(doubt(partOfPhrase, 'a Bachelor of ⟦Georgia⟧ since', entryOf('Georgia', 'place'))).toBe(0)
  })

  test('is the body of a state', () => {
    const council = entryOf('Target Play', 'agency')
    expect(doubt(bodyElsewhere, 'in the Tennessee ⟦Target Play⟧ since', council)).toBe(strength.page)
    expect(doubt(bodyElsewhere, 'in the US ⟦Target Play⟧ since', council)).toBe(0)
    expect(doubt(bodyElsewhere, 'in the old ⟦Target Play⟧ since', council)).toBe(0)
  })

  test('is a town that is called after another', () => {
    expect(doubt(otherPlace, 'left Fort ⟦Sudan⟧ then', entryOf('Sudan', 'place'))).toBe(strength.never)
  })

  test('may be a product with its maker before it', () => {
    expect(doubt(longerName, 'the Chevy ⟦Hive⟧ today', entryOf('Hive', 'product'))).toBe(strength.page)
    expect(doubt(longerName, 'the Foreign ⟦Target⟧ today', entryOf('Target', 'product'))).toBe(strength.cue)
  })
})

test('what stands in brackets behind a name is short for that', () => {
  const ba = entryOf('BA', 'company')
  const start = 'All the analysts in town expect '
  expect(doubt(bracketed, `${start}Boeing (⟦BA⟧) to gain`, ba)).toBe(strength.page)
  expect(doubt(bracketed, `${start}British Airways (⟦BA⟧) to gain`, ba)).toBe(0)
  expect(doubt(bracketed, `${start}lines (⟦BA⟧) to gain`, ba)).toBe(0)
  expect(doubt(bracketed, 'Boeing (⟦BA⟧) to gain', ba)).toBe(0)
})

test('tells a thing from the place that it is called after', () => {
  const russia = entryOf('Россия', 'place')
  expect(doubt(thingCalledAfterPlace, 'на телеканале «⟦Россия⟧» вчера', russia)).toBe(strength.never)
  expect(doubt(thingCalledAfterPlace, 'гостиница "⟦Россия⟧" закрыта', russia)).toBe(strength.never)
  expect(doubt(thingCalledAfterPlace, 'сказал: «⟦Россия⟧» и ушёл', russia)).toBe(0)
  expect(doubt(thingCalledAfterPlace, 'крейсер «⟦Россия⟧» вышел', russia)).toBe(0)
})
