import { useEffect, useState } from 'preact/hooks'
import type { KeepPageProps, PageBrief } from '../../components/popup/KeepPage'
import type { OwnDb } from '../../data/store/own-db'
import { askPage } from '../shared/active-tab'
import type { Attempt } from '../shared/use-attempt'
import type { FoundBrief } from './page-brief'

export interface PageBriefPorts {
  own: OwnDb
  attempt: Attempt
  onOpen(briefId: string): void
  /** Opens the editor on the draft that was kept for it. */
  onComplete(): void
}

/** The brief that the page in the active tab reads like; the page is asked once, when the popup opens. */
export function usePageBrief({ own, attempt, onOpen, onComplete }: PageBriefPorts): KeepPageProps | null {
  const [found, setFound] = useState<{ brief: FoundBrief; state: PageBrief } | null>(null)

  useEffect(() => {
    let ended = false
    findPageBrief(own).then(
      (brief) => {
        if (!ended) setFound(brief && { brief, state: brief.state })
      },
      // Where no content script runs, there is no page to keep.
      () => {},
    )
    return () => {
      ended = true
    }
  }, [own])

  if (!found) return null
  const { brief, state } = found
  const { title } = state
  async function keep() {
    setFound({ brief, state: { kind: 'keeping', title } })
    try {
      setFound({ brief, state: { title, ...(await brief.keep()) } })
    } catch (error) {
      setFound({ brief, state })
      throw error
    }
  }
  return {
    brief: state,
    onKeep: () => attempt(keep()),
    onComplete() {
      brief.keepDraft()
      onComplete()
    },
    onOpen,
  }
}

async function findPageBrief(own: OwnDb): Promise<FoundBrief | null> {
  const page = await askPage()
  if (!page) return null
  const { readPageBrief } = await import('./page-brief')
  return readPageBrief(own, page)
}
