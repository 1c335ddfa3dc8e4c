import { describe, expect, test } from 'vitest'
import { capitalInSentence, oddCapitals } from '../../../../data/match/rules/capital-in-sentence'
import { command, programInUse } from '../../../../data/match/rules/command'
import { barePossessive, boundParticiple, cueBeside } from '../../../../data/match/rules/cue-beside'
import { knownBeside } from '../../../../data/match/rules/known-beside'
import { PageFacts } from '../../../../data/match/rules/page-facts'
import { loneLabel, sameEntity, sameKind, sharedBrief } from '../../../../data/match/rules/page-support'
import { type Rule, strength } from '../../../../data/match/rules/rule'
import { amongItsKind } from '../../../../data/match/rules/shared-name'
import { amongPrograms } from '../../../../data/match/rules/small-letters'
import { claim, entryOf, nameOf } from '../../../support/claim'

const target = entryOf('Target', 'company')
const play = entryOf('Play')

function evidence(rule: Rule, marked: string, entry = play, page = new PageFacts()): number | undefined {
  const made = claim(marked, entry)
  const given = rule.concerns?.(nameOf(made)) === false ? 0 : rule.evidence?.(made, page)
  expect(given).toBeLessThanOrEqual(rule.most ?? strength.never)
  return given
}

function written(name: string, marked = `by ⟦${name}⟧`) {
  return claim(marked, play).context
}

describe('a capital', () => {
  test.each(['he left ⟦Target⟧ early', 'shops, ⟦Target⟧ too', 'he (⟦Target⟧) said'])(
    'counts in %s',
    (marked) => {
      expect(evidence(capitalInSentence, marked, target)).toBe(strength.capital)
    },
  )

  test.each([
    '⟦Target⟧ left early',
    'It ended. ⟦Target⟧ left',
    '7 ⟦Target⟧ left early',
    'Why They Left ⟦Target⟧ Early',
    'THEY LEFT ⟦TARGET⟧ EARLY',
    'he left ⟦target⟧ early',
    'near Big ⟦Target⟧ he left',
  ])('does not count in %s', (marked) => {
    expect(evidence(capitalInSentence, marked, target)).toBe(0)
  })

  test('that no sentence asks for is meant', () => {
    const strontium = entryOf('STRONTIUM')
    expect(evidence(oddCapitals, 'by ⟦STRONTIUM⟧ again', strontium)).toBe(strength.page)
    expect(evidence(oddCapitals, 'by ⟦Strontium⟧ again', strontium)).toBe(0)
    expect(evidence(oddCapitals, 'BY ⟦STRONTIUM⟧ AGAIN', strontium)).toBe(0)
    const who = entryOf('WHO', 'organisation')
    expect(evidence(oddCapitals, '⟦WHO⟧ warns of it', who)).toBe(strength.capital)
    expect(evidence(oddCapitals, '⟦WHO⟧ WARNS OF IT', who)).toBe(0)
  })
})

test('what a name owns, and letters behind it, are no part of it', () => {
  expect(evidence(capitalInSentence, 'near ⟦Target⟧’s Blue Room', target)).toBe(strength.capital)
  expect(evidence(capitalInSentence, 'near ⟦Target⟧ CEO Nora', target)).toBe(strength.capital)
  expect(evidence(capitalInSentence, 'near ⟦Target⟧ Blue Room', target)).toBe(0)
  expect(evidence(capitalInSentence, 'near ⟦Play⟧’s Blue Room', play)).toBe(0)
})

test('the first word of a quotation has its capital anyway', () => {
  expect(evidence(capitalInSentence, 'she wrote, “Use ⟦Target⟧ now”', target)).toBe(strength.capital)
  expect(evidence(capitalInSentence, 'she wrote, Use ⟦Target⟧ now', target)).toBe(0)
})

test('who owns a thing is no part of its name', () => {
  expect(evidence(capitalInSentence, 'near Nora’s ⟦Target⟧ he left', target)).toBe(strength.capital)
  expect(evidence(capitalInSentence, 'near Nora’s ⟦Play⟧ he left', play)).toBe(0)
})

test('a word in small letters needs more than a noun of software behind it', () => {
  const hive = entryOf('Hive', 'product')
  expect(evidence(cueBeside, 'on the ⟦Hive⟧ platform', hive)).toBe(strength.cue)
  expect(evidence(cueBeside, 'on the ⟦hive⟧ platform', hive)).toBe(0)
  expect(evidence(cueBeside, 'in the ⟦hive⟧ app', hive)).toBe(strength.cue)
  expect(evidence(cueBeside, 'in the ⟦redis⟧ server', entryOf('Redis', 'product'))).toBe(strength.cue)
})

test('a title tells a person', () => {
  const hive = entryOf('Hive', 'person')
  expect(evidence(cueBeside, 'they asked Mrs ⟦Hive⟧ twice', hive)).toBe(strength.cue)
  expect(evidence(cueBeside, 'they asked Mr. ⟦Hive⟧’s staff', hive)).toBe(strength.cue)
  expect(evidence(cueBeside, 'they asked old ⟦Hive⟧ twice', hive)).toBe(0)
})

test.each([
  'den US-Konzernen ⟦Target⟧ und Aldi',
  'der Spielehersteller ⟦Target⟧ will',
  'bei der Firma ⟦Target⟧ ist',
])('a noun tells a company in %s', (marked) => {
  expect(evidence(cueBeside, marked, target)).toBe(strength.cue)
})

describe('a program in small letters', () => {
  const redis = entryOf('Redis', 'product')
  const loader = entryOf('Loader', 'product')
  function pageOf(...names: string[]): PageFacts {
    const page = new PageFacts()
    for (const name of names) page.add(entryOf(name, 'technology'), written(name), true)
    return page
  }

  test('is meant among programs', () => {
    const page = pageOf('Zyxo', 'Vimdo')
    expect(evidence(amongPrograms, 'start ⟦redis⟧ first', redis, page)).toBe(strength.page)
    expect(evidence(amongPrograms, 'start ⟦redis⟧ first', redis, pageOf('Zyxo'))).toBe(0)
    expect(evidence(amongPrograms, 'start ⟦redis⟧ first', entryOf('Redis'), page)).toBe(0)
    expect(evidence(amongPrograms, 'la ⟦vue⟧ est', entryOf('Vue', 'product'), page)).toBe(0)
  })

  test('may be written as it is named', () => {
    const page = pageOf('Zyxo', 'Vimdo')
    expect(evidence(amongPrograms, 'use ⟦zyb⟧ first', entryOf('zyb', 'product'), page)).toBe(strength.cue)
    expect(evidence(amongPrograms, 'use ⟦hive⟧ first', entryOf('hive', 'product'), page)).toBe(strength.cue)
  })

  test('that is a rare word must have a capital elsewhere', () => {
    expect(evidence(amongPrograms, 'run the ⟦loader⟧', loader, pageOf('Zyxo', 'Vimdo'))).toBe(0)
    expect(evidence(amongPrograms, 'run the ⟦loader⟧', loader, pageOf('Zyxo', 'Vimdo', 'Loader'))).toBe(
      strength.cue,
    )
    const call = entryOf('Call', 'product')
    const georgia = entryOf('Georgia', 'product')
    expect(evidence(amongPrograms, 'run ⟦georgia⟧ now', georgia, pageOf('Zyxo', 'Vimdo'))).toBe(
      strength.command,
    )
    expect(evidence(amongPrograms, 'did ⟦call⟧ it', call, pageOf('Zyxo', 'Vimdo', 'Call'))).toBe(0)
  })
})

describe('a cue', () => {
  test.each([
    'the ⟦Hive⟧ missiles',
    'the missile ⟦Hive⟧',
    'der Schützenpanzer ⟦Hive⟧',
    'vom Typ ⟦Hive⟧',
    'den Impfstoffen ⟦Hive⟧',
    'the ⟦Hive⟧ app',
  ])('tells a product in %s', (marked) => {
    expect(evidence(cueBeside, marked, entryOf('Hive', 'product'))).toBe(strength.cue)
  })

  test.each([
    'the ⟦Play⟧ ransomware',
    'the ⟦Play⟧-ransomware',
    'ransomware such as ⟦Play⟧',
    'the groups; ⟦Play⟧ is one',
    'a crew known as ⟦Play⟧',
    'it was dubbed “⟦Play⟧”',
    '⟦Play⟧, also known as Playcrypt',
    '⟦Play⟧ (aka Playcrypt)',
    '⟦Play⟧, a Russian-speaking group, left',
    '“⟦Play⟧” – one of the busiest ransomware families',
    'le groupe ⟦Play⟧ a frappé',
    'the cybergang ⟦Play⟧ took part',
    'a group aptly named ⟦Play⟧',
    'the gang was later called ⟦Play⟧',
    'the busiest malware was ⟦Play⟧, they say',
    'gangs like `⟦Play⟧` and others',
    'the malware «⟦Play⟧»',
    'the ⟦Play⟧ threat actor left',
    'by the ⟦Play⟧ Attack Group in May',
    'the ⟦Play⟧ cybercrime group left',
    'the ransomware strain ⟦Play⟧',
    'the infostealer ⟦Play⟧',
    'a hacking collective called ⟦Play⟧',
    'gangs such as Foo, Bar Baz and ⟦Play⟧',
    'several ransomware families, including “Foo”, ⟦Play⟧ and others',
    'hacking tools like Foo1, or ⟦Play⟧',
    'the new group calls itself ⟦Play⟧',
    'two malware families, i.e. ⟦Play⟧ and Foo',
    'some ransomware, e.g., ⟦Play⟧',
    'spy tools called ⟦Play⟧',
    '⟦Play⟧ is a cross-platform C2 framework',
    '⟦Play⟧ was one of the first hacking groups',
    '⟦Play⟧ is a password-stealing trojan',
  ])('stands in %s', (marked) => {
    expect(evidence(cueBeside, marked)).toBe(strength.cue)
  })

  test.each([
    '⟦Play⟧, also a word',
    'the ⟦Play⟧ is on',
    'the group that saw ⟦Play⟧',
    'a group of friends, i.e. ⟦Play⟧',
    'the ⟦Play⟧ threat level',
    'a web framework called ⟦Play⟧',
    'an art collective, ⟦Play⟧, left',
    'cities such as Foo, Bar and ⟦Play⟧',
    'groups such as those of Foo, who saw ⟦Play⟧',
    'groups such as Foo, the makers said, and ⟦Play⟧',
    'garden tools called ⟦Play⟧',
    '⟦Play⟧ is a web framework',
    '⟦Play⟧ is an actor from Canada',
    '⟦Play⟧, a victim of ransomware, paid',
    '⟦Play⟧ is a group of friends',
    '⟦Play⟧ is infected with malware',
    '⟦Play⟧ was the target of a trojan',
  ])('stands not in %s', (marked) => {
    expect(evidence(cueBeside, marked)).toBe(0)
  })

  test('is a participle that needs a name', () => {
    expect(evidence(boundParticiple, '⟦Play⟧-linked servers')).toBe(strength.page)
    expect(evidence(boundParticiple, '⟦Play⟧-off games')).toBe(0)
  })

  test('is a possessive without an article, for what is not named at will', () => {
    expect(evidence(barePossessive, '⟦Target⟧’s latest', target)).toBe(strength.capital)
    expect(evidence(barePossessive, '⟦Play⟧’s latest')).toBe(0)
  })
})

test('a command is written as one', () => {
  const net = entryOf('Net', 'malware')
  for (const marked of ['⟦net⟧.exe ran', 'ran `⟦net⟧` twice', 'the ⟦net⟧ command', "the '⟦net⟧' tool"]) {
    expect(evidence(command, marked, net)).toBe(strength.command)
  }
  expect(evidence(command, 'the ⟦net⟧ result', net)).toBe(0)
  expect(evidence(command, 'the ⟦Target⟧ command', target)).toBe(0)
})

test('what is used without an article is a program, in small letters too', () => {
  const rubeus = entryOf('Rubeus', 'malware')
  for (const marked of ['by using ⟦rubeus⟧ twice', 'they ran foo.bat, seatbelt and ⟦rubeus⟧ again']) {
    expect(evidence(programInUse, marked, rubeus)).toBe(strength.page)
  }
  expect(evidence(programInUse, 'when the binary “⟦rubeus⟧” is run', rubeus)).toBe(strength.page)
  expect(evidence(programInUse, 'when the plant “⟦rubeus⟧” is grown', rubeus)).toBe(0)
  expect(evidence(programInUse, 'when the binary “⟦rubeus⟧ twice” is run', rubeus)).toBe(0)
  expect(evidence(programInUse, 'by using the ⟦rubeus⟧ plant', rubeus)).toBe(0)
  expect(evidence(programInUse, 'by using ⟦Rubeus⟧ twice', rubeus)).toBe(0)
  expect(evidence(programInUse, 'by using ⟦rubeus⟧ twice', entryOf('Rubeus', 'actor'))).toBe(0)
  expect(evidence(programInUse, 'by using ⟦hive⟧ twice', entryOf('Hive', 'malware'))).toBe(0)
})

test('to be like something in small letters is a simile, unless there are several of a kind', () => {
  const matryoshka = entryOf('Matryoshka', 'malware')
  expect(evidence(cueBeside, 'a loader like ⟦matryoshka⟧ dolls', matryoshka)).toBe(0)
  expect(evidence(cueBeside, 'a loader like ⟦Matryoshka⟧ was', matryoshka)).toBe(strength.cue)
  expect(evidence(cueBeside, 'trojans like ⟦matryoshka⟧ were', matryoshka)).toBe(strength.cue)
  expect(evidence(cueBeside, 'malware like ⟦matryoshka⟧ was', matryoshka)).toBe(strength.cue)
})

describe('the page', () => {
  const page = new PageFacts()
  page.add(entryOf('Fancy Bear'), written('Fancy Bear'), true)
  page.add(play, written('Play'), false)

  test.each(['Fancy Bear, ⟦Hive⟧', 'Fancy Bear and ⟦Hive⟧', '⟦Hive⟧/Fancy Bear', '⟦Hive⟧ or Fancy Bear'])(
    'knows the neighbour in %s',
    (marked) => {
      expect(evidence(knownBeside, marked, entryOf('Hive'), page)).toBe(strength.page)
    },
  )

  test('knows the neighbour in a list in small letters, of tools only', () => {
    page.add(entryOf('Rubeus'), written('rubeus'), true)
    expect(evidence(knownBeside, 'rubeus, ⟦certutil⟧', entryOf('Certutil'), page)).toBe(strength.page)
    expect(evidence(knownBeside, 'rubeus, ⟦hive⟧', entryOf('Hive'), page)).toBe(0)
    expect(evidence(knownBeside, 'rubeus, ⟦shell⟧', entryOf('Shell', 'company'), page)).toBe(0)
  })

  test('knows no neighbour that belongs to the same name, unless it is a company’s', () => {
    expect(evidence(knownBeside, 'Play ⟦Hive⟧', entryOf('Hive'), page)).toBe(0)
    expect(evidence(knownBeside, 'Play ⟦Target⟧', target, page)).toBe(strength.cue)
    expect(evidence(knownBeside, 'the board of Play ⟦Target⟧', target, page)).toBe(0)
  })

  test('keeps one sense of a word, though two entities share it', () => {
    expect(evidence(sameEntity, '⟦Play⟧ left', play, page)).toBe(strength.page)
    expect(evidence(sameEntity, '⟦play⟧ left', play, page)).toBe(0)
    expect(evidence(sameEntity, '⟦Hive⟧ left', entryOf('Hive'), page)).toBe(0)
  })

  test('tells small letters by a capital that no sentence asks for', () => {
    const babuk = entryOf('Babuk')
    const own = new PageFacts()
    own.add(babuk, written('Babuk', '⟦Babuk⟧ is back'), true)
    expect(evidence(sameEntity, 'and ⟦babuk⟧ left', babuk, own)).toBe(0)
    own.add(babuk, written('Babuk', 'the ⟦Babuk⟧ crew'), true)
    expect(evidence(sameEntity, 'and ⟦babuk⟧ left', babuk, own)).toBe(strength.page)
  })

  test('tells small letters by the same, where no list has the word', () => {
    const nltest = entryOf('Nltest', 'malware')
    const hive = entryOf('Hive', 'malware')
    const own = new PageFacts()
    for (const [entry, name] of [
      [nltest, 'nltest'],
      [hive, 'hive'],
    ] as const)
      own.add(entry, written(name), true)
    expect(evidence(sameEntity, 'then ⟦nltest⟧ was run', nltest, own)).toBe(strength.page)
    expect(evidence(sameEntity, 'then ⟦hive⟧ was run', hive, own)).toBe(0)
  })

  test('does not tell an acronym in small letters', () => {
    const wirte = entryOf('WIRTE')
    const own = new PageFacts()
    own.add(wirte, written('WIRTE'), true)
    expect(evidence(sameEntity, 'a ⟦wirte⟧ file', wirte, own)).toBe(0)
  })

  test('is about companies where it names two', () => {
    const companies = new PageFacts()
    companies.add(entryOf('Verizon', 'company'), written('Verizon'), true)
    expect(evidence(sameKind, '⟦Target⟧ left', target, companies)).toBe(0)
    companies.add(entryOf('AT&T', 'company'), written('AT&T'), true)
    expect(evidence(sameKind, '⟦Target⟧ left', target, companies)).toBe(strength.capital)
    expect(evidence(sameKind, '⟦Target⟧ Name', target, companies)).toBe(0)
  })

  test('shows a name that many have by another of its kind', () => {
    const joker = entryOf('Joker', 'company')
    const companies = new PageFacts()
    expect(evidence(amongItsKind, '⟦Joker⟧ left', joker, companies)).toBe(0)
    companies.add(entryOf('Verizon', 'company'), written('Verizon'), true)
    expect(evidence(amongItsKind, '⟦Joker⟧ left', joker, companies)).toBe(strength.page)
    expect(evidence(amongItsKind, 'the ⟦Joker⟧ IV rocket', joker, companies)).toBe(0)
    expect(evidence(amongItsKind, 'with Mary ⟦Joker⟧ again', joker, companies)).toBe(0)
    expect(evidence(amongItsKind, '⟦Joker⟧ left', entryOf('Joker', 'product'), companies)).toBe(0)
    companies.addWord('joker')
    expect(evidence(amongItsKind, '⟦Joker⟧ left', joker, companies)).toBe(0)
  })

  test('takes a capital behind a company for its product, within a sentence', () => {
    const companies = new PageFacts()
    for (const name of ['Verizon', 'AT&T']) companies.add(entryOf(name, 'company'), written(name), true)
    expect(evidence(sameKind, 'paid with a ⟦Target⟧ Circle card', target, companies)).toBe(strength.capital)
    expect(evidence(sameKind, 'paid with a Big ⟦Target⟧ Circle card', target, companies)).toBe(0)
    expect(evidence(sameKind, '⟦Target⟧ Circle cards pay', target, companies)).toBe(0)
    const person = entryOf('Joker', 'person')
    expect(evidence(sameKind, 'paid by ⟦Joker⟧ Circle', person, companies)).toBe(0)
  })

  test('speaks for no kind of a word that it writes in small letters too', () => {
    const companies = new PageFacts()
    for (const name of ['Verizon', 'AT&T']) companies.add(entryOf(name, 'company'), written(name), true)
    companies.addWord('target')
    expect(evidence(sameKind, '⟦Target⟧ left', target, companies)).toBe(0)
  })

  test('takes a rare word alone in its block for a name, unless it uses the word otherwise', () => {
    const hive = entryOf('Hive', 'company')
    const own = new PageFacts()
    expect(evidence(loneLabel, '⟦Hive⟧', hive, own)).toBe(strength.capital)
    expect(evidence(loneLabel, '⟦Hive⟧ opens', hive, own)).toBe(0)
    expect(evidence(loneLabel, '⟦Target⟧', target, own)).toBe(0)
    expect(evidence(loneLabel, '⟦Hive⟧', entryOf('Hive'), own)).toBe(0)
    own.addWord('hive')
    expect(evidence(loneLabel, '⟦Hive⟧', hive, own)).toBe(0)
  })

  test('supports what shares a brief with it, unless all briefs name that', () => {
    const briefs = (count: number) => Array.from({ length: count }, (_, i) => `b${i}`)
    const hive = entryOf('Hive', 'actor', { briefs: ['b0'] })
    const withOne = new PageFacts()
    withOne.add(entryOf('Conti', 'actor', { briefs: briefs(3) }), written('Conti'), true)
    expect(evidence(sharedBrief, '⟦Hive⟧ left', hive, withOne)).toBe(strength.page)
    const withAll = new PageFacts()
    withAll.add(entryOf('Microsoft', 'company', { briefs: briefs(100) }), written('Microsoft'), true)
    expect(evidence(sharedBrief, '⟦Hive⟧ left', hive, withAll)).toBe(0)
  })
})
