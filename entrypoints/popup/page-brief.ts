/** Reads and keeps a brief that is on a page. Large, so it is loaded only if a page may be a brief. */
import type { PageBrief } from '../../components/popup/KeepPage'
import type { Brief } from '../../data/brief/brief'
import { formatBrief } from '../../data/brief/format-brief'
import { parseHtmlBrief } from '../../data/brief/published/parse-html-brief'
import type { PageSource } from '../../data/messages/protocol'
import { findSameBrief } from '../../data/pack/local/save-own-brief'
import { readMyBriefs } from '../../data/store/local-packs'
import type { OwnDb } from '../../data/store/own-db'
import { say } from '../../locales/say'
import { keepDraft } from '../shared/draft'
import { keepBrief } from '../shared/own-briefs'

export interface FoundBrief {
  state: PageBrief
  keep(): ReturnType<typeof keepBrief>
  /** Keeps everything that was understood as a draft for the editor. */
  keepDraft(): void
}

/** The brief that a page reads like; null if it reads like none. */
export async function readPageBrief(own: OwnDb, page: PageSource): Promise<FoundBrief | null> {
  const { brief, draft } = parseHtmlBrief(page.html, 'new', placeOf(page))
  if (!draft) return null
  return {
    state: await stateOf(own, brief, draft),
    keep: () => keepBrief(own, draft),
    keepDraft: () => keepDraft(null, formatBrief(draft), 'read'),
  }
}

async function stateOf(own: OwnDb, brief: Brief | null, draft: Brief): Promise<PageBrief> {
  const title = draft.title || say('popup.untitledPage')
  const known = brief && findSameBrief(await readMyBriefs(own), brief)
  return known
    ? { kind: 'known', title, briefId: known.id }
    : { kind: 'offered', title, isWhole: brief !== null }
}

/** The address of the page without its fragment. */
function placeOf({ address }: PageSource): string {
  return address.replace(/#.*$/, '')
}
