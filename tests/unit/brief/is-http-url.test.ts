import { expect, it } from 'vitest'
import { isHttpUrl } from '../../../data/brief/is-http-url'

it.each([
  ['https://example.com/a', true],
  ['http://example.com', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['MISP', false],
])('takes %s for an address: %s', (text, isOne) => {
  expect(isHttpUrl(text)).toBe(isOne)
})
