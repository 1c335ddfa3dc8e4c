import { useCallback, useEffect, useState } from 'preact/hooks'
import type { CorrectionsProps } from '../../components/settings/Corrections'
import { reportText } from '../../data/page/match-report'
import { removeUnmarked } from '../../data/page/unmarked'
import { listMatchReports, removeMatchReports } from '../../data/store/match-reports'
import type { OwnDb } from '../../data/store/own-db'
import type { Settings } from '../../data/store/settings'
import { saveFile } from '../shared/save-file'
import { readValue, useWatched } from '../shared/use-watched'

/** How long "Copied" stands, in milliseconds. */
const copiedMs = 1000
const fileName = 'inbrief-wrong-matches.txt'

/** The reader's corrections and what can be done with them; null while they are read. */
export function useCorrections(
  own: OwnDb,
  settings: Settings | null,
  change: (changes: Partial<Settings>) => Promise<boolean>,
): CorrectionsProps | null {
  const reports = readValue(useWatched(useCallback(() => listMatchReports(own), [own])))
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), copiedMs)
    return () => clearTimeout(timer)
  }, [copied])

  if (!settings || !reports) return null
  return {
    unmarked: settings.unmarked.toReversed(),
    reports: reports.flatMap(({ id, ...report }) => (id === undefined ? [] : [{ id, ...report }])),
    copied,
    onMark: (entry) => change({ unmarked: removeUnmarked(settings.unmarked, entry) }),
    onRemoveReport: (id) => removeMatchReports(own, [id]),
    async onCopyReports() {
      await navigator.clipboard.writeText(reportText(reports))
      setCopied(true)
    },
    onSaveReports: () => saveFile(fileName, reportText(reports), 'text/plain'),
  }
}
