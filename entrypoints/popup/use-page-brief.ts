import { useEffect, useState } from 'preact/hooks'
import type { KeepPageProps, PageBrief } from '../../components/popup/KeepPage'
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
import { askPage } from './active-tab'

interface FoundBrief {
  /** All that was understood; whole where nothing is missing. */
  draft: Brief
  state: PageBrief
}

export interface PageBriefPorts {
  own: OwnDb
  /** Tells whether the work has failed. */
  attempt(work: Promise<unknown>): void
  onOpen(briefId: string): void
  /** Opens the editor on the draft that was kept for it. */
  onComplete(): void
}

/** The brief that the page in the active tab reads like; the page is asked once, when the popup opens. */
export function usePageBrief({ own, attempt, onOpen, onComplete }: PageBriefPorts): KeepPageProps | null {
  const [found, setFound] = useState<FoundBrief | null>(null)

  useEffect(() => {
    let ended = false
    findPageBrief(own).then(
      (brief) => {
        if (!ended) setFound(brief)
      },
      // A page that no content script runs on is none that could be kept.
      () => {},
    )
    return () => {
      ended = true
    }
  }, [own])

  if (!found) return null
  const { draft, state } = found
  const { title } = state
  async function keep() {
    setFound({ draft, state: { kind: 'keeping', title } })
    try {
      setFound({ draft, state: { title, ...(await keepBrief(own, draft)) } })
    } catch (error) {
      setFound({ draft, state })
      throw error
    }
  }
  return {
    brief: state,
    onKeep: () => attempt(keep()),
    onComplete() {
      keepDraft(null, formatBrief(draft), 'read')
      onComplete()
    },
    onOpen,
  }
}

async function findPageBrief(own: OwnDb): Promise<FoundBrief | null> {
  const page = await askPage()
  if (!page) return null
  const { brief, draft } = parseHtmlBrief(page.html, 'new', placeOf(page))
  if (!draft) return null
  const title = draft.title || say('popup.untitledPage')
  const known = brief && findSameBrief(await readMyBriefs(own), brief)
  const state: PageBrief = known
    ? { kind: 'known', title, briefId: known.id }
    : { kind: 'offered', title, isWhole: brief !== null }
  return { draft, state }
}

/** The page without the place in it. */
function placeOf({ address }: PageSource): string {
  return address.replace(/#.*$/, '')
}
