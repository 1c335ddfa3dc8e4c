import { describe, expect, it } from 'vitest'
import { sampleSearch } from '../../support/search-samples'

const { ids, find } = await sampleSearch({
  briefs: [
    {
      id: 'volt',
      title: 'Volt Typhoon waits inside US utilities',
      date: '2024-02-07',
      who: ['volt-typhoon'],
      texts: ['Unlike Salt Typhoon, it stole little.'],
    },
    {
      id: 'calea',
      title: 'CALEA obliges carriers to build in wiretaps',
      date: '1994-10-25',
      where: ['United States'],
      who: ['calea'],
      texts: ['The statute was passed in 1994.'],
    },
    {
      id: 'salt',
      title: 'Salt Typhoon reaches the wiretap systems of US carriers',
      date: '2024-10-07',
      where: ['United States', 'China'],
      who: ['salt-typhoon', 'att', 'calea'],
      texts: ['The intruders reached the systems that serve court-ordered wiretaps.', 'Policies changed.'],
    },
    { id: 'rate', title: 'Regulators separate moderate operators', date: '2025-01', texts: ['Grating.'] },
    { id: 'zurich', title: 'Crypto AG', date: '2020-02-11', where: ['Zürich'], who: ['crypto'] },
    {
      id: 'phishing',
      title: 'Letters that lie',
      date: '2023',
      texts: ['Spear-phishing led to O’Brien’s mailbox in the U.K.', 'One backdoor was enough.'],
    },
  ],
  entities: [
    { id: 'volt-typhoon', names: ['Volt Typhoon'] },
    { id: 'salt-typhoon', names: ['Salt Typhoon', 'GhostEmperor', 'UNC2286'], role: 'actor', kind: 'actor' },
    { id: 'calea', names: ['CALEA', 'Communications Assistance for Law Enforcement Act'], role: 'law' },
    { id: 'att', names: ['AT&T'], role: 'victim' },
    { id: 'crypto', names: ['Crypto AG'] },
  ],
})

describe('searching briefs', () => {
  it('gives all briefs, the newest first, where nothing is asked', async () => {
    expect(await ids('  ')).toEqual(['rate', 'salt', 'volt', 'phishing', 'zurich', 'calea'])
  })

  it('answers from the first letter', async () => {
    expect((await ids('g'))[0]).toBe('salt')
  })

  it('puts the exact name before names that begin so, and these before misspelt ones', async () => {
    const search = await sampleSearch({
      briefs: ['Sandworms', 'Sandworm', 'Sandwurm'].map((title) => ({ id: title, title })),
    })
    expect(await search.ids('sandworm')).toEqual(['Sandworm', 'Sandworms'])
    expect((await search.ids('sandwrom'))[0]).toBe('Sandworm')
  })

  it('puts a name that begins with all that was asked before its words elsewhere', async () => {
    const search = await sampleSearch({
      briefs: [
        { id: 'apart', title: 'Stormy nights over Velvet', date: '2025' },
        { id: 'ends', title: 'A raid', date: '2025', who: ['ends'] },
        { id: 'begins', title: 'A leak', date: '2020', who: ['begins'] },
      ],
      entities: [
        { id: 'ends', names: ['Ordinary Velvet'] },
        { id: 'begins', names: ['Velvet Stormcloud'] },
      ],
    })
    const found = await search.ids('velvet')
    expect(found.indexOf('begins')).toBeLessThan(found.indexOf('ends'))
    expect((await search.ids('velvet storm'))[0]).toBe('begins')
  })

  it('counts a word that says nothing where it is part of a name', async () => {
    const search = await sampleSearch({
      briefs: [
        { id: 'other', title: 'Comet', date: '2025' },
        { id: 'the-com', title: 'Arrests', date: '2020', who: ['the-com'] },
      ],
      entities: [{ id: 'the-com', names: ['The Comet'] }],
    })
    expect(await search.ids('the comet')).toEqual(['the-com', 'other'])
    expect((await search.ids('comet'))[0]).toBe('other')
  })

  it('puts the word before its plural, and both before its other forms', async () => {
    const texts = ['An advisement.', 'One advice.', 'He advises.', 'To advise.', 'They advised.']
    const search = await sampleSearch({
      briefs: texts.map((text, at) => ({ id: text, title: 'Brief', date: `202${at}`, texts: [text] })),
    })
    const [first, second, ...others] = await search.ids('advise ')
    expect([first, second].sort()).toEqual(['He advises.', 'To advise.'])
    expect(others.sort()).toEqual(['An advisement.', 'They advised.'])
  })

  it('takes a word that only texts have for a misspelt name too', async () => {
    const search = await sampleSearch({
      briefs: [
        { id: 'text', title: 'Food', date: '2025', texts: ['Fewer carbs.'] },
        { id: 'name', title: 'Theft', date: '2020', who: ['crabs'] },
      ],
      entities: [{ id: 'crabs', names: ['Crabs'] }],
    })
    expect(await search.ids('carbs ')).toEqual(['text', 'name'])
  })

  it('lets a word that most briefs could have decide little', async () => {
    const search = await sampleSearch({
      briefs: [
        { id: 'vague', title: 'Hackers', date: '2025', texts: ['Hackers again.'] },
        { id: 'meant', title: 'The dam', date: '2020', texts: ['A dam was opened.'] },
        ...[1, 2, 3].map((at) => ({ id: `dam-${at}`, title: 'Dams', date: '2019', texts: ['A dam.'] })),
      ],
    })
    expect((await search.ids('hackers dam opened'))[0]).toBe('meant')
  })

  it.each([
    ['denial of service', 'A botnet flooded the portal.'],
    ['supply chain', 'A vendor shipped it.'],
  ])('knows what several words mean together: %s', async (query, text) => {
    const search = await sampleSearch({ briefs: [{ id: 'one', title: 'Brief', texts: [text] }] })
    expect(await search.ids(query)).toEqual(['one'])
  })

  it.each([
    ['a letter left out', 'salt typhon'],
    ['two letters swapped', 'slat typhoon'],
    ['a letter too many', 'salt typphoon'],
    ['two errors', 'slat tyfoon'],
    ['words written as one', 'salttyphoon'],
    ['a code name with a space', 'unc 2286'],
  ])('forgives %s: %s', async (_, query) => {
    expect((await ids(query))[0]).toBe('salt')
  })

  it.each([
    ['wire taps', 'salt'],
    ['spearphishing', 'phishing'],
    ['spear phishing', 'phishing'],
    ['obrien', 'phishing'],
    ['back door', 'phishing'],
    ['policy', 'salt'],
    ['uk mailboxes', 'phishing'],
  ])('finds a word in another form or spelling: %s', async (query, id) => {
    expect((await ids(query))[0]).toBe(id)
  })

  it('knows what is said of a place by its adjective, and of an act by its meaning', async () => {
    expect((await ids('chinese hackers wiretap law'))[0]).toBe('salt')
    expect((await ids('which american law makes carriers build wiretaps?')).slice(0, 2)).toContain('calea')
  })

  it('knows the capital of a state, and puts the state itself first', async () => {
    const search = await sampleSearch({
      briefs: [
        { id: 'capital', title: 'A raid', date: '2025', where: ['New Delhi'] },
        { id: 'state', title: 'A raid', date: '2020', where: ['India'] },
        { id: 'neither', title: 'A raid', date: '2024', where: ['Nepal'] },
      ],
    })
    expect((await search.ids('indian raid')).slice(0, 2)).toEqual(['state', 'capital'])
    expect((await search.ids('raid new delhi')).slice(0, 2)).toEqual(['capital', 'state'])
    expect(await search.ids('where:india')).toEqual(['capital', 'state'])
    expect(await search.ids('where:"new delhi"')).toEqual(['capital'])
  })

  it.each([
    ['lawyers', 'A firm of solicitors.'],
    ['arrest', 'Two men were detained.'],
    ['drinking water', 'The waterworks were shut.'],
    ['lng exports', 'A pipeline exported less.'],
  ])('finds what a text calls otherwise: %s', async (query, text) => {
    const search = await sampleSearch({
      briefs: [
        { id: 'other', title: 'Brief', date: '2025', texts: ['A choir sang.'] },
        { id: 'meant', title: 'Brief', date: '2020', texts: [text] },
      ],
    })
    expect(await search.ids(query)).toEqual(['meant'])
  })

  it('takes words in any order, and leaves out words that say nothing', async () => {
    expect((await ids('what is known about the carriers that the typhoon reached'))[0]).toBe('salt')
    expect(await ids('typhoon salt')).toEqual(await ids('salt typhoon'))
  })

  it('does not take a short word for the inside of another', async () => {
    expect((await ids('rat')).includes('volt')).toBe(false)
    expect(await ids('at&t')).toEqual(['salt'])
  })

  it('reads letters with and without accents as the same', async () => {
    expect(await ids('zurich')).toEqual(['zurich'])
    expect(await ids('ZÜRICH')).toEqual(['zurich'])
  })

  it('gives briefs that answer some words where none answers all', async () => {
    expect(await ids('wiretap zurich')).toEqual(expect.arrayContaining(['salt', 'zurich']))
  })

  it('finds nothing for what no word resembles, and offers the nearest names', async () => {
    const page = await find('typhoot qqqqqqqq zzzzzz where:zürich')
    expect(page).toMatchObject({ total: 0, hits: [] })
    expect((await find('qqqqqqqq')).nearest.length).toBeGreaterThan(0)
  })

  it('counts all and gives at most the limit', async () => {
    const page = await find('', { limit: 2 })
    expect(page.total).toBe(6)
    expect(page.hits).toHaveLength(2)
  })

  it('searches all packs as one', async () => {
    const search = await sampleSearch(
      { packId: 'a', briefs: [{ id: 'old', title: 'Pegasus again', date: '2020' }] },
      { packId: 'b', briefs: [{ id: 'new', title: 'Pegasus again', date: '2024' }] },
    )
    expect(await search.ids('pegasus')).toEqual(['new', 'old'])
  })

  it('answers many searches at once, each by its own words', async () => {
    const queries = ['salt', 'calea', 'crypto', 'volt']
    const together = await Promise.all(queries.map((query) => ids(query)))
    for (const [index, query] of queries.entries()) expect(together[index]).toEqual(await ids(query))
  })
})

describe('the language of queries', () => {
  it('wants the words of a phrase one after the other', async () => {
    expect(await ids('"wiretap systems"')).toEqual(['salt'])
    expect(await ids('"systems wiretap"')).toEqual([])
    expect(await ids('"court-ordered wiretaps"')).toEqual(['salt'])
  })

  it('leaves out what a minus stands before', async () => {
    expect(await ids('typhoon -salt')).toEqual([])
    expect(await ids('typhoon -"salt typhoon reaches"')).toEqual(['volt'])
    expect(await ids('typhoon -who:volt')).toEqual(['salt'])
  })

  it.each([
    ['where:china', ['salt']],
    ['where:chinese', ['salt']],
    ['where:"united states"', ['salt', 'calea']],
    ['where:usa -where:china', ['calea']],
    ['where:zurich where:china', ['salt', 'zurich']],
    ['who:ghostemperor', ['salt']],
    ['who:salt who:calea', ['salt']],
    ['who:salt role:actor', ['salt']],
    ['who:salt role:victim', []],
    ['role:law', ['salt', 'calea']],
    ['after:2024-06', ['rate', 'salt']],
    ['after:2024 before:2025', ['salt', 'volt']],
    ['before:2000 carriers', ['calea']],
    ['pack:starter crypto', ['zurich']],
    ['pack:other', []],
    ['wiretap where:', ['calea', 'salt']],
  ])('filters by %s', async (query, expected) => {
    expect((await ids(query)).sort()).toEqual([...expected].sort())
  })

  it('takes every other colon for punctuation', async () => {
    expect((await ids('re:crypto'))[0]).toBe('zurich')
  })
})

describe('what the page mentions', () => {
  it('lifts its briefs, those that name most of it first, and then come the newest', async () => {
    const page = await find('', { pageEntities: ['p/calea', 'p/att', 'p/gone', 'other/calea'] })
    expect(page.hits.map(({ key }) => key)).toEqual([
      'p/salt',
      'p/calea',
      'p/rate',
      'p/volt',
      'p/phishing',
      'p/zurich',
    ])
    expect(page.hits.map(({ why }) => why.field)).toEqual([
      'page',
      'page',
      'newest',
      'newest',
      'newest',
      'newest',
    ])
  })
})

describe('text of any script', () => {
  it.each([
    ['中国黑客入侵美国电信', '黑客', '美国电信'],
    ['日本のサイバー攻撃', 'サイバー', '攻撃'],
    ['هجوم إلكتروني على شركات الاتصالات', 'اتصالات', 'الكتروني'],
    ['Российские хакеры взломали сеть', 'хакер', 'ВЗЛОМАЛИ'],
    ['해킹 그룹이 통신사를 공격', '통신사', '해킹'],
    ['กลุ่มแฮกเกอร์โจมตี', 'แฮกเกอร์', 'โจมตี'],
    ['Ελληνικές υποκλοπές', 'υποκλοπες', 'ελληνικες'],
  ])('is found: %s', async (title, first, second) => {
    const search = await sampleSearch({
      briefs: [
        { id: 'wanted', texts: [title] },
        { id: 'other', texts: ['Nothing of the kind.'] },
      ],
    })
    expect(await search.ids(first)).toEqual(['wanted'])
    expect(await search.ids(second)).toEqual(['wanted'])
  })
})
