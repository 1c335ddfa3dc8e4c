import { useEffect, useState } from 'preact/hooks'
import type { PageReport } from '../../data/messages/protocol'
import { askReport } from './active-tab'

/** What is known of the page in the active tab. */
export type ReportState = { kind: 'asking' } | { kind: 'unread' } | { kind: 'report'; report: PageReport }

/** A page is read on while the popup is open, and sends the popup no news. */
const askEveryMs = 700

/** The report of the page in the active tab, asked for again and again while the popup is open. */
export function usePageReport(): ReportState {
  const [state, setState] = useState<ReportState>({ kind: 'asking' })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let ended = false
    async function ask() {
      const next = await askReport().then(
        // A page that answers without a report has a content script of another version.
        (report): ReportState => (report ? { kind: 'report', report } : { kind: 'unread' }),
        (): ReportState => ({ kind: 'unread' }),
      )
      if (ended) return
      setState(next)
      timer = setTimeout(ask, askEveryMs)
    }
    void ask()
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [])
  return state
}
