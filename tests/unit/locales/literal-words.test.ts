import { describe, expect, it } from 'vitest'
import { literalWords } from '../../support/literal-words'
import { listFiles, readProjectFile } from '../../support/repository'

/** The name of the product, in two parts. */
const wordmark = 'components/Wordmark.tsx'

describe('the interface', () => {
  const files = listFiles().filter(
    (path) =>
      /^(components|entrypoints)\/.*\.tsx?$/.test(path) &&
      !path.startsWith('entrypoints/pack/') &&
      path !== wordmark,
  )

  it('has no words of its own: all stand in locales/messages', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((path) => literalWords(path, readProjectFile(path)))).toEqual([])
  })
})

describe('words of its own are found', () => {
  it.each([
    ['<p>Two words</p>', 'Two words'],
    ['<p>\n  One {count} brief\n</p>', 'brief'],
    ['<button aria-label="close">x</button>', 'close'],
    ['<p>{open ? "Open" : say("card.close")}</p>', 'Open'],
    [`<p title={\`Go to \${name}\`} />`, 'Go to …'],
    ['const text = "it is larger than a pack may be"', 'it is larger than a pack may be'],
    ['const text = { a: "Not marked." }', 'Not marked.'],
  ])('in %s', (source, words) => {
    expect(literalWords('components/A.tsx', source)).toContainEqual(expect.stringContaining(words))
  })
})

describe('no words of its own are', () => {
  it.each([
    '<p class="card wide" id="Main" />',
    '<p>· {say("card.close")} —</p>',
    'if (event.key === "Escape") close()',
    'switch (key) { case "ArrowDown": down() }',
    'throw new Error("no active tab")',
    `const way = \`\${one}/\${other}.html\``,
    '<h1>Inbrief</h1>',
  ])('%s', (source) => {
    expect(literalWords('components/A.tsx', source)).toEqual([])
  })
})
