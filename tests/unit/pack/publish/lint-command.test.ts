import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderProblem } from '../../../../data/pack/publish/render-problem'
import { usePackCommand } from '../../../support/pack-command'
import { briefMarkdown } from '../../../support/sample-folder'

const { at, run, edit, initOwn } = usePackCommand()
const brief = 'pack/briefs/example-breach.md'
const entities = 'pack/entities/example.yaml'

beforeEach(() => initOwn('pack'))

async function add(path: string, text: string) {
  await mkdir(dirname(at('pack', path)), { recursive: true })
  await writeFile(at('pack', path), text)
}
/** What lint finds, without the pack's folder and without the lines that it shows. */
async function found() {
  const { out } = await run('lint', at('pack'), '--json')
  const list: { file: string; line: number; column: number; severity: string; message: string }[] =
    JSON.parse(out.join(''))
  return list.map(
    ({ file, line, column, severity, message }) =>
      `${file.slice(at('pack').length + 1)}:${line}:${column}: ${severity}: ${message}`,
  )
}
const entity = (id: string, name: string, more = '') =>
  `- { id: ${id}, kind: company, name: "${name}", about: A firm.${more} }\n`

describe('lint', () => {
  it('finds nothing in a pack of own texts, and ends with 0', async () => {
    const { code, out, err } = await run('lint', at('pack'))
    expect([code, err]).toEqual([0, []])
    expect(out).toEqual([`${at('pack')}: nothing to complain about`])
  })

  it('tells in each file what is still from the example, and ends with 0 all the same', async () => {
    await run('init', at('untouched'))
    const { code, err } = await run('lint', at('untouched'))
    expect(code).toBe(0)
    expect(err.map((line) => line.slice(at('untouched').length + 1))).toEqual([
      `briefs/example-breach.md:1:1: warning: still from the example of "init": "# Hackers reach the wiretap systems of an example carrier" and 5 more lines; write your own instead, or delete the file [exampleText]
  1 | # Hackers reach the wiretap systems of an example carrier
    | ${'^'.repeat(57)}`,
      expect.stringContaining('entities/example.yaml:3:3: warning: still from the example'),
      expect.stringContaining('pack.yaml:2:1: warning: still from the example'),
      '',
    ])
    expect(err.at(-1)).toBe('3 warnings')
  })

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'the last line that is left of the example, in a file of another name',
      () => add('briefs/ours.md', briefMarkdown(['It will', 'Judgement, worded as judgement.\n- It will'])),
      'briefs/ours.md:29:1: warning: still from the example of "init": "- Judgement, worded as judgement."; write',
    ],
    [
      'a name that is an ordinary word',
      () => edit(entities, 'Example Panda', 'Target'),
      'entities/example.yaml:10:13: warning: "Target" is an ordinary word',
    ],
    [
      'a name of one letter',
      () => edit(entities, 'Example Panda', 'X'),
      'entities/example.yaml:10:13: warning: "X" is too short',
    ],
    [
      'letters of two scripts in one word',
      () => edit(entities, 'Example Panda', 'Exаmple Panda'),
      'entities/example.yaml:10:13: warning: "Exаmple Panda" mixes letters',
    ],
    [
      'a name that looks like that of another',
      () => add('entities/more.yaml', entity('other', 'Examp1e Telecom')),
      'entities/more.yaml:1:37: warning: "Examp1e Telecom" looks like "Example Telecom" of example-telecom',
    ],
    [
      'a name of another script that looks like one in Latin',
      () => add('entities/more.yaml', entity('apt', 'APT') + entity('other', 'АРТ')),
      'entities/more.yaml:2:37: warning: "АРТ" looks like "APT" of apt',
    ],
    [
      'an id of an entity that is taken',
      () => add('entities/more.yaml', entity('example-telecom', 'Another')),
      'entities/more.yaml:1:3: error: the id is taken: example-telecom, by entities/example.yaml:1',
    ],
    [
      'an id of a brief that is taken by another form',
      async () =>
        add('briefs/example-breach.txt', (await import('../../../support/published-pages')).textPage),
      'briefs/example-breach.txt:1:1: error: the id is taken: example-breach, by briefs/example-breach.md',
    ],
    [
      'a name in a brief that no entity has',
      () => edit(brief, '- Example Telecom', '- Somebody Else'),
      'briefs/example-breach.md:16:5: warning: no entity is called "Somebody Else"',
    ],
    [
      'a slip of the pen in a name',
      () => edit(brief, '- Example Typhoon', '- Exmaple Typhoon'),
      'briefs/example-breach.md:18:5: warning: no entity is called "Exmaple Typhoon": did you mean "Example Typhoon"?',
    ],
    [
      'an entity that no brief names',
      () => add('entities/more.yaml', entity('unused', 'Unused')),
      'entities/more.yaml:1:3: warning: no brief names "unused"',
    ],
    [
      'many of them in one file, together',
      () =>
        add(
          'entities/more.yaml',
          Array.from({ length: 6 }, (_, n) => entity(`u${n}`, `Unused${n}`)).join(''),
        ),
      'entities/more.yaml:1:1: warning: no brief names 6 entities, such as u0, u1, u2',
    ],
    [
      'a missing date',
      () => edit(brief, 'Date: 2025-01-31', ''),
      'briefs/example-breach.md:1:3: error: the brief has no date',
    ],
    [
      'a point without a source',
      () => edit(brief, 'sources. [1]', 'sources.'),
      'briefs/example-breach.md:22:3: warning: "One fact per point, with the n…" names no source',
    ],
    [
      'a source that is not there',
      () => edit(brief, '[1]', '[2]'),
      'briefs/example-breach.md:22:56: error: there is no source 2',
    ],
    [
      'a disputed name that nobody uses',
      async () => {
        await edit(entities, 'sources: [Example Vendor]', '')
        await edit(entities, 'note: The vendor describes a wider cluster.', '')
      },
      'entities/example.yaml:10:13: warning: the name "Example Panda" is disputed',
    ],
    [
      'a hidden character that turns the reading order around',
      () => edit(brief, 'Judgement', 'Judge\u202ement'),
      'briefs/example-breach.md:26:8: warning: a hidden character reverses the reading order (U+202E)',
    ],
    [
      'such a character in a name',
      () => edit(entities, 'Example Panda', 'Example\u202e Panda'),
      'entities/example.yaml:10:13: error: "Example� Panda" has a character that reverses',
    ],
  ])('tells %s with its place', async (_, change, expected) => {
    await change()
    expect(await found()).toContainEqual(expect.stringContaining(expected))
  })

  it('takes a name as it is once the publisher has said how it is matched', async () => {
    await edit(entities, 'text: Example Panda', 'text: Target\n      needsContext: true')
    expect(await found()).toEqual([])
  })

  it('shows ten of a kind in one file, and counts the rest', async () => {
    const names = Array.from({ length: 13 }, (_, n) => entity(`t${n}`, 'Target'))
    await add('entities/more.yaml', names.join(''))
    const { err } = await run('lint', at('pack'))
    expect(err.filter((line) => line.includes('[ordinaryName]'))).toHaveLength(10)
    expect(err).toContain('and 3 more ordinaryName in entities/more.yaml: "lint --json" lists them')
  })

  it('ends with 1 where there is a mistake, and counts', async () => {
    await edit(brief, '2025-01-31', 'soon')
    await edit(brief, '[1]', '[2]')
    const { code, err } = await run('lint', at('pack'))
    expect(code).toBe(1)
    expect(err.at(-1)).toBe('2 errors')
  })
})

describe('a problem as it is shown', () => {
  const problem = { path: 'briefs/a.md', line: 2, column: 7, code: 'badDate', detail: 'soon' } as const
  const plain = { folder: 'p/', isColourful: false }

  it('has the line below it and marks the word', () => {
    expect(renderProblem(problem, 'Date: soon', plain)).toBe(
      `p/briefs/a.md:2:7: error: "soon" is not a date: write YYYY-MM-DD, YYYY-MM or YYYY [badDate]
  2 | Date: soon
    |       ^^^^`,
    )
  })
  it('shows of a long line what stands around the place', () => {
    const shown = renderProblem({ ...problem, column: 5001 }, 'ab '.repeat(5000), plain).split('\n')
    expect(shown[1]).toMatch(/^ {2}2 \| ….{100}…$/)
    expect(shown[2]).toBe(`    | ${' '.repeat(41)}^`)
  })
  it('lets a file neither colour the terminal nor turn its text around', () => {
    const hostile = '\u001b[31mred\u202e'
    const shown = renderProblem({ ...problem, detail: hostile }, `Date: ${hostile}`, plain)
    expect(shown).not.toContain('\u001b')
    expect(shown).not.toContain('\u202e')
    expect(shown).toContain('Date: �[31mred�')
  })
  it('is coloured only on a terminal', () => {
    expect(renderProblem(problem, 'Date: soon', plain)).not.toContain('\u001b')
    expect(renderProblem(problem, 'Date: soon', { ...plain, isColourful: true })).toContain(
      '\u001b[1;31merror:',
    )
  })
  it('stands alone where the line is not there', () => {
    expect(renderProblem(problem, ' ', plain).split('\n')).toHaveLength(1)
    expect(renderProblem(problem, undefined, plain).split('\n')).toHaveLength(1)
  })
})
