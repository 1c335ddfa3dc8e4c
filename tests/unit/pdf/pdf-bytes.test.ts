import { expect, test } from 'vitest'
import { isPdf } from '../../../data/pdf/pdf-bytes'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a PDF says so at its beginning, or within a kilobyte of it', () => {
  expect(isPdf(bytes('%PDF-1.7\n'))).toBe(true)
  expect(isPdf(bytes(`${'\n'.repeat(900)}%PDF-1.4`))).toBe(true)
  expect(isPdf(bytes(`${'\n'.repeat(1100)}%PDF-1.4`))).toBe(false)
  expect(isPdf(bytes('<!doctype html>'))).toBe(false)
  expect(isPdf(bytes(''))).toBe(false)
})
