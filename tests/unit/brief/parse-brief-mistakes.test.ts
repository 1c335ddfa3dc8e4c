import { describe, expect, it } from 'vitest'
import { parseBrief } from '../../../data/brief/parse-brief'
import { briefProblemCodes } from '../../../data/brief/problem'
import { briefMarkdown } from '../../support/sample-folder'

/** Each mistake: its name, the edit that makes it, and the problems that it gives as `line:column code detail`. */
const mistakes: [name: string, edits: [string, string][], problems: string[]][] = [
  ['no title', [['# Hackers reach the wiretap systems of US carriers', '']], ['1:1 missingTitle ']],
  ['two titles', [['## Summary', '# Another\n\n## Summary']], ['5:3 titleTwice Another']],
  ['no date', [['Date: 2024-10-07', '']], ['1:3 missingDate ']],
  ['a date without a value', [['Date: 2024-10-07', 'Date:']], ['3:1 missingDate ']],
  ['two dates', [['Date: 2024-10-07', 'Date: 2024-10-07\nDate: 2024']], ['4:1 dateTwice Date: 2024']],
  ['a date in another form', [['2024-10-07', '07/10/2024']], ['3:7 badDate 07/10/2024']],
  ['a day that does not exist', [['2024-10-07', '2023-02-29']], ['3:7 badDate 2023-02-29']],
  ['a month that does not exist', [['2024-10-07', '2024-13']], ['3:7 badDate 2024-13']],
  [
    'no sources',
    [
      ['## Sources', ''],
      ['1. [Example Daily: carriers breached](https://example.com/story)\n', ''],
      ['2. [Regulator: notice of 16 January 2025](https://example.org/notice)\n', ''],
      [' [1][2]', ''],
      [' [2]', ''],
      [' [2]', ''],
    ],
    ['1:1 missingSection Sources'],
  ],
  ['an empty section', [['- United States\n- China\n', '']], ['9:4 emptySection Where']],
  ['a section twice', [['## Analysis', '## Where']], ['27:4 sectionTwice Where']],
  ['an unknown section', [['## Analysis', '## Outlook']], ['27:4 unknownSection Outlook']],
  [
    'text above the first section',
    [['## Summary', 'By me.\n\n## Summary']],
    ['5:1 textOutsideSection By me.'],
  ],
  ['a line that is no item', [['- China\n', '- China\n\nTaiwan\n']], ['14:1 notAListItem Taiwan']],
  ['a tree line that is no item', [['  - Lumen', '  Lumen']], ['18:3 notAListItem Lumen']],
  ['an item without text', [['- China\n', '-\n']], ['12:1 emptyItem ']],
  ['an item of a role alone', [['- Threat actor (actor)', '- (actor)']], ['19:1 emptyItem (actor)']],
  ['indentation by three spaces', [['  - Lumen', '   - Lumen']], ['18:4 badIndentation Lumen']],
  ['indentation by a tab', [['  - Lumen', '\t- Lumen']], ['18:2 badIndentation Lumen']],
  ['indentation that skips a level', [['  - AT&T', '    - AT&T']], ['17:5 badIndentation AT&T']],
  [
    'an indented point',
    [['- China denied', '  - China denied']],
    ['25:3 badIndentation China denied it. [2]'],
  ],
  [
    'a tree of nine levels',
    [['  - Lumen', Array.from({ length: 8 }, (_, i) => `${'  '.repeat(i + 1)}- L${i + 2}`).join('\n')]],
    ['25:17 nestedTooDeep L9'],
  ],
  ['an unknown role', [['(victim)', '(vicitm)']], ['16:15 unknownRole vicitm']],
  [
    'an unknown role beside a known one',
    [['(disputed)', '(disputed, maybe so)']],
    ['20:18 unknownRole maybe so'],
  ],
  ['two roles', [['(victim)', '(victim, law)']], ['16:15 rolesConflict victim, law']],
  ['sources numbered wrongly', [['2. [Regulator', '3. [Regulator']], ['40:1 badSourceNumber 3/2']],
  [
    'a source without an address',
    [['[Regulator: notice of 16 January 2025](https://example.org/notice)', 'Regulator']],
    ['40:4 sourceWithoutAddress Regulator'],
  ],
  [
    'a source with an address that is not http',
    [['https://example.org/notice', 'javascript:alert(1)']],
    ['40:4 sourceWithoutAddress javascript:alert(1)'],
  ],
  ['a reference to no source', [['it. [2]', 'it. [3]']], ['25:20 unknownSource 3']],
  ['a reference to source 0', [['it. [2]', 'it. [2, 0]']], ['25:20 unknownSource 0']],
  ['a reference to no source in the conclusion', [['targets.', 'targets. [7]']], ['33:30 unknownSource 7']],
  [
    'a summary over 525 characters',
    [['Intruders reached systems that serve court orders.', 'x'.repeat(526)]],
    ['7:1 summaryTooLong 526/525'],
  ],
  ['a point over its length', [['China denied it.', 'x'.repeat(2001)]], ['25:1 textTooLong 2001/2000']],
]

describe('a mistake in a brief', () => {
  it.each(mistakes)('%s', (_, edits, expected) => {
    const { brief, problems } = parseBrief(briefMarkdown(...edits), 'wiretaps')
    expect(problems.map(({ line, column, code, detail }) => `${line}:${column} ${code} ${detail}`)).toEqual(
      expected,
    )
    expect(brief).toBeNull()
  })

  it('has an example here for every code', () => {
    const shown = mistakes.flatMap(([, , problems]) => problems.map((problem) => problem.split(' ')[1]))
    expect(new Set(shown)).toEqual(new Set(briefProblemCodes))
  })

  it('does not hide another', () => {
    const { problems } = parseBrief(
      briefMarkdown(['2024-10-07', 'soon'], ['(victim)', '(vicitm)']),
      'wiretaps',
    )
    expect(problems.map((problem) => problem.code)).toEqual(['badDate', 'unknownRole'])
  })

  it('counts a summary of 525 emoji as 525 characters', () => {
    const edit: [string, string] = ['Intruders reached systems that serve court orders.', '🔒'.repeat(525)]
    expect(parseBrief(briefMarkdown(edit), 'wiretaps').problems).toEqual([])
  })
})
