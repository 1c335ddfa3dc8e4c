import { packLimits } from '../format'
import { collectEntities } from './collect-entities'
import type { EntityDraft } from './entity-draft'
import type { Imported, ImportResult } from './import-result'

/** Turns the drafts of one file into the result of an import. */
export function finishImport(
  read: Omit<Imported, 'entities'> & { drafts: readonly EntityDraft[] },
): ImportResult {
  const { drafts, ...rest } = read
  const count = drafts.reduce((total, { names }) => total + names.length, 0)
  if (count > packLimits.names) {
    return { ok: false, code: 'tooManyNames', detail: `${count}, at most ${packLimits.names}` }
  }
  const { entities, leftOut } = collectEntities(drafts)
  if (entities.length === 0) {
    return { ok: false, code: 'nothingToImport', detail: `${read.objects} objects` }
  }
  const notices = read.notices
    .map((notice) => cleanText(notice).slice(0, packLimits.noticeCodePoints))
    .filter(Boolean)
  return {
    ok: true,
    value: {
      ...rest,
      title: cleanText(read.title).slice(0, 120),
      entities,
      leftOut: [...read.leftOut, ...leftOut],
      notices: [...new Set(notices)].slice(0, packLimits.notices),
    },
  }
}

function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ')
    .trim()
}
