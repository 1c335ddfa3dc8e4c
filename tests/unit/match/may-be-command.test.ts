import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayBeCommand } from '../../../data/match/may-be-command'
import { command } from '../../../data/match/rules/command'
import { claim, entryOf } from '../../support/claim'

test('whatever the rule takes for a command may be one', () => {
  const word = fc.constantFrom('net', 'command', 'tool', 'utility', 'the', 'cmdlet', 'binary', 'comes')
  const sign = fc.constantFrom(' ', '`', '.exe', '.', ',', '-', '\u00a0', '\u00ad', '(', 's ', '’s ')
  const piece = fc.oneof(word, sign)
  const text = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const accepted = command.evidence?.(claim(`${before}⟦net⟧${after}`, entryOf('Net', 'malware')), nothing)
      if (accepted) expect(mayBeCommand(after, 0)).toBe(true)
    }),
  )
})

const nothing = undefined as never

test.each([', then', '. Then', ' the', ' 2'])('nothing that has %j behind it is one', (after) => {
  expect(mayBeCommand(`net${after}`, 3)).toBe(false)
})
