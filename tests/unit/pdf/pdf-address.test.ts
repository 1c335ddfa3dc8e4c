import { describe, expect, test } from 'vitest'
import { fileNameOf, pageOfAddress, parsePdfAddress } from '../../../data/pdf/pdf-address'

describe('the address of a PDF', () => {
  test.each([
    ['https://example.org/a.pdf', 'https://example.org/a.pdf'],
    [' example.org/a.pdf ', 'https://example.org/a.pdf'],
    ['http://localhost:8080/a.pdf', 'http://localhost:8080/a.pdf'],
    ['http://[::1]/a.pdf', 'http://[::1]/a.pdf'],
    ['HTTPS://example.org/A.PDF#page=3', 'https://example.org/A.PDF#page=3'],
  ])('%s is %s', (text, address) => {
    expect(parsePdfAddress(text)).toBe(address)
  })

  test.each([
    '',
    'report',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:application/pdf,x',
    'ftp://a.b/c',
  ])('%j is none', (text) => {
    expect(parsePdfAddress(text)).toBeNull()
  })
})

test.each([
  ['https://example.org/reports/Salt%20Typhoon.pdf?x=1#page=2', 'Salt Typhoon.pdf'],
  ['https://example.org/', 'example.org'],
  ['https://example.org/%E0%A4%A', '%E0%A4%A'],
])('the file of %s is called %s', (address, name) => {
  expect(fileNameOf(address)).toBe(name)
})

test.each([
  ['https://example.org/a.pdf#page=12', 12],
  ['https://example.org/a.pdf#zoom=2&page=3', 3],
  ['https://example.org/a.pdf', 1],
])('%s leads to page %i', (address, page) => {
  expect(pageOfAddress(address)).toBe(page)
})
