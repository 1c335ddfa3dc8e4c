import { expect, it } from 'vitest'
import { plainInline } from '../../../data/brief/plain-inline'

it.each([
  ['**bold** and *italic*', 'bold and italic'],
  ['***both***', 'both'],
  ['__bold__ and _italic_', 'bold and italic'],
  ['snake_case_name stays', 'snake_case_name stays'],
  ['2 * 3 * 4 stays', '2 * 3 * 4 stays'],
  ['`code` and ~~struck~~', 'code and struck'],
  ['[words](https://example.com/) and ![alt](x.png)', 'words and alt'],
  ['[words](https://example.com/a_(b) "title")', 'words'],
  ['<https://example.com/>', 'https://example.com/'],
  ['\\*not emphasis\\* and \\[1\\]', '*not emphasis* and [1]'],
  ['a sign of an icon font: \ue078', 'a sign of an icon font: \ue078'],
  ['a tile, \u{1f021}, and \\#', 'a tile, \u{1f021}, and #'],
  ['AT&T <b>stays</b>', 'AT&T <b>stays</b>'],
  ['  many\t spaces\u0000here ', 'many spaces here'],
  ['Salt Typhoon’s', 'Salt Typhoon’s'],
])('reads %j as %j', (markdown, plain) => {
  expect(plainInline(markdown)).toBe(plain)
})
