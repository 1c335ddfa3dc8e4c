import { describe, expect, test } from 'vitest'
import type { Name } from '../../../data/brief/entity'
import { chooseMentions } from '../../../data/match/choose-mentions'
import { type FoundSurface, findSurfaces, MereWords } from '../../../data/match/find-surfaces'
import type { Lexicon } from '../../../data/match/lexicon'
import { NameFilter } from '../../../data/match/name-filter'
import { buildNameIndex } from '../../../data/match/name-index'
import { createResolver } from '../../../data/match/resolver'
import { piecesOf } from '../../../data/match/text-pieces'
import { WordLog } from '../../../data/match/word-log'
import { noWords } from '../../../data/match/words/ordinary-words'
import { runWhole } from '../../../data/slices/run-in-slices'

/** A pack of one brief that ties all entities together. */
function packOf(
  entities: Record<string, { kind?: 'actor' | 'company' | 'law'; names: Partial<Name>[] }>,
): Lexicon {
  const ids = Object.keys(entities)
  return {
    packId: 'p',
    packTitle: 'P',
    entities: ids.map((id) => ({
      id,
      kind: entities[id]?.kind ?? 'actor',
      role: 'actor',
      name: entities[id]?.names[0]?.text ?? '',
      about: '',
      briefs: [0],
    })),
    names: ids.flatMap((id, entity) =>
      (entities[id]?.names ?? []).map((name) => ({
        text: '',
        sources: [],
        disputed: false,
        ...name,
        entity,
      })),
    ),
    briefs: [{ id: 'b', title: 'B', date: '2024', summary: '', entities: ids.map((_, i) => i) }],
  }
}

function mentionsIn(text: string, lexicon: Lexicon, breaks: number[] = []): string[] {
  const resolver = createResolver([runWhole(buildNameIndex(lexicon, noWords))])
  const pieces = piecesOf(text, breaks)
  const log = new WordLog(resolver.sieve)
  log.read(pieces)
  log.end()
  const filter = new NameFilter()
  filter.add(resolver.namesAmong(log.takeFresh()))
  const found: FoundSurface[] = []
  const mereWords = new MereWords()
  for (const _ of findSurfaces(pieces, log, filter, mereWords, (one) => found.push(one)));
  const verdicts = resolver.resolve([...found.map(({ surface }) => surface), ...mereWords.takeFresh()])
  const accepted = found.flatMap((one, i) => (verdicts[i] ? [{ ...one, verdict: verdicts[i] }] : []))
  return chooseMentions(accepted).map((m) => `${text.slice(m.start, m.end)}=${m.verdict.entities.join('|')}`)
}

const salt = packOf({
  salt: { names: [{ text: 'Salt Typhoon' }] },
  att: { kind: 'company', names: [{ text: 'AT&T' }, { text: 'AT&T Inc.' }] },
  apt: { names: [{ text: 'APT28' }, { text: 'SmokeLoader' }, { text: 'at net' }] },
  verizon: { kind: 'company', names: [{ text: 'Verizon' }] },
  fbi: { kind: 'company', names: [{ text: 'FBI' }] },
  lumen: { kind: 'company', names: [{ text: 'Lumen', needsContext: true }] },
})

describe('a name is found', () => {
  const wholeNames = [
    'Salt Typhoon.',
    '“Salt Typhoon”',
    'Salt Typhoon’s',
    'Salt Typhoon—linked',
    'Salt Typhoon-linked',
    'China/Salt Typhoon',
    '(Salt Typhoon)',
    'salt typhoon',
    'SALT TYPHOON',
    'Salt-Typhoon',
    'Salt\n      Typhoon',
    'Salt\u00a0Typhoon',
  ]
  test.each(wholeNames)('in %j', (text) => {
    expect(mentionsIn(text, salt)).toHaveLength(1)
  })

  test('with soft hyphens, zero-width and full-width characters inside', () => {
    expect(mentionsIn('Sa\u00adlt Ty\u200bphoon and ＡＰＴ２８', salt)).toEqual([
      'Sa\u00adlt Ty\u200bphoon=p/salt',
      'ＡＰＴ２８=p/apt',
    ])
  })

  test('in the other spellings with space or hyphen', () => {
    expect(mentionsIn('APT 28, APT-28, Smoke Loader, Smoke-Loader', salt)).toHaveLength(4)
  })

  test('beside pictures, and in letters of other planes', () => {
    expect(mentionsIn('🚀Verizon🚀 and 🚀 APT28🍎', salt)).toEqual(['Verizon=p/verizon', 'APT28=p/apt'])
    const planes = packOf({ x: { names: [{ text: '𠀀𠀁' }] } })
    expect(mentionsIn('見𠀀𠀁。', planes)).toEqual(['𠀀𠀁=p/x'])
  })

  test('with a sign inside, and only with that sign', () => {
    expect(mentionsIn('AT&T but not ATT or at t', salt)).toEqual(['AT&T=p/att'])
  })

  test('as the longest of nested names', () => {
    expect(mentionsIn('AT&T Inc. said', salt)).toEqual(['AT&T Inc=p/att'])
  })

  test('where text nodes glue two words or cut one', () => {
    expect(mentionsIn('AT&TVerizon', salt, [4])).toEqual(['AT&T=p/att', 'Verizon=p/verizon'])
    expect(mentionsIn('Salt Typhoon', salt, [1])).toEqual(['Salt Typhoon=p/salt'])
    expect(mentionsIn('SaltTyphoon', salt, [4])).toEqual(['SaltTyphoon=p/salt'])
  })

  test('beside text without spaces', () => {
    expect(mentionsIn('新しいSalt Typhoonの攻撃', salt)).toEqual(['Salt Typhoon=p/salt'])
  })
})

describe('a name is left alone', () => {
  test.each(['Salty Typhoon', 'cobalt Typhoons', 'Salt. Typhoon', 'Salt, Typhoon', 'fbi', 'APT2845'])(
    'in %j',
    (text) => {
      expect(mentionsIn(text, salt)).toEqual([])
    },
  )

  test('inside addresses, however long', () => {
    const path = 'long-part/'.repeat(12)
    for (const text of [
      `https://x.org/${path}Verizon`,
      `Verizon/${path}`,
      'www.verizon.com',
      'me@verizon.com',
    ]) {
      expect(mentionsIn(text, salt)).toEqual([])
    }
  })

  test('where it needs context and the page has none', () => {
    expect(mentionsIn('One Lumen per watt', salt)).toEqual([])
  })
})

describe('a doubtful name is found', () => {
  test('where a cue word stands beside it', () => {
    expect(mentionsIn('Lumen customers waited', salt)).toEqual(['Lumen=p/lumen'])
  })

  test('where the page mentions another entity of its briefs', () => {
    expect(mentionsIn('Verizon and Lumen', salt)).toEqual(['Verizon=p/verizon', 'Lumen=p/lumen'])
  })
})

describe('the signs of a name', () => {
  const signed = packOf({
    cpp: { names: [{ text: 'C++' }] },
    csharp: { names: [{ text: 'C#' }] },
    net: { names: [{ text: '.NET' }] },
    plus: { names: [{ text: 'Verizon+' }] },
  })

  test('tell what a letter is', () => {
    const text = 'Neither C nor c++: C++ and C#, but vitamin C.'
    expect(mentionsIn(text, signed)).toEqual(['C++=p/cpp', 'C#=p/csharp'])
  })

  test('are marked with it', () => {
    const text = 'On Verizon+ they teach .NET, and C++17.'
    expect(mentionsIn(text, signed)).toEqual(['Verizon+=p/plus', '.NET=p/net', 'C++=p/cpp'])
    expect(mentionsIn('It ended. Verizon said', salt)).toEqual(['Verizon=p/verizon'])
  })

  test('are marked as far as they stand in its text node', () => {
    expect(mentionsIn('They teach .NET and C++.', signed, [12, 21])).toEqual(['NET=p/net', 'C=p/cpp'])
  })
})

describe('one name of two entities', () => {
  const two = (): Lexicon => ({
    ...packOf({
      a: { names: [{ text: 'Lynx' }, { text: 'Alpha Group' }] },
      b: { names: [{ text: 'Lynx' }] },
    }),
  })

  test('offers both where the page does not decide', () => {
    expect(mentionsIn('Lynx', two())).toEqual(['Lynx=p/a|p/b'])
  })

  test('is the one whose other name stands on the page', () => {
    expect(mentionsIn('Alpha Group, or Lynx', two())).toEqual(['Alpha Group=p/a', 'Lynx=p/a'])
  })
})
