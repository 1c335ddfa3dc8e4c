/** What pages do to extensions, and what must then hold. Tests in both browsers prove each row under its words. */
import { describe } from 'vitest'

export const hostileRows = [
  'fake events open no card',
  'a page that removes the card is answered three times, then left alone',
  '200,000 text nodes are read with pauses, what is in view first',
  'endless mutation never stops the reading for good',
  'open shadow roots are read to a depth of 20, closed ones left alone',
  'what is written in is never read and never marked',
  'strict policies, trusted types and sandboxes change nothing',
  'documents of other kinds are read or left in peace',
  'forms and images that take the names of properties change nothing',
  'overridden prototypes and toJSON change nothing',
  'nothing that is aimed at the card learns its text',
  'in a covered or hijacked card nothing privileged can be done',
  'planted names teach nothing of a private pack',
  'frameworks render again under the marks, and the DOM is as without them',
  'a page that forges messages may only look names up',
  'documents that are opened anew, moved or taken apart are read on',
  'deep, long and huge documents are read to their end',
  'text is marked wherever it is seen, whatever lays it out',
  'what fights for the top layer leaves the card usable',
] as const

/** The tests of one row. */
export function describeRow(row: (typeof hostileRows)[number], tests: () => void): void {
  describe(row, tests)
}
