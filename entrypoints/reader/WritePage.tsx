import { useCallback, useMemo } from 'preact/hooks'
import { newBriefProse } from '../../components/reader/new-brief-prose'
import { formatBrief } from '../../data/brief/format-brief'
import { newBriefMarkdown } from '../../data/brief/new-brief'
import { readMyBriefs } from '../../data/store/local-packs'
import type { OwnDb } from '../../data/store/own-db'
import { say } from '../../locales/say'
import type { NewBrief } from '../shared/draft'
import { useWatched } from '../shared/use-watched'
import { StatePage } from './StatePage'
import { useTitle } from './use-title'
import { WriteBrief } from './WriteBrief'

export interface WritePageProps {
  own: OwnDb
  briefId: string | null
  /** Which kind of new brief, if it is one. */
  kind: NewBrief
}

/** The editor, once the brief to edit is read. */
export function WritePage({ own, briefId, kind }: WritePageProps) {
  const watched = useWatched(useCallback(() => readMyBriefs(own), [own]))
  useTitle(say(briefId === null ? 'editor.newBrief' : 'editor.editBrief'))
  const today = useMemo(() => new Date().toLocaleDateString('sv-SE'), [])

  if (watched.state === 'reading') {
    return <StatePage kind="loading" />
  }
  if (watched.state === 'failed') {
    return <StatePage kind="failed" code={watched.code} />
  }
  const brief = watched.value.briefs.find(({ id }) => id === briefId)
  if (briefId !== null && !brief) {
    return <StatePage kind="noSuchBrief" />
  }
  return (
    <WriteBrief
      own={own}
      briefId={briefId}
      kind={kind}
      stored={brief ? formatBrief(brief) : newBriefMarkdown(today, newBriefProse())}
      publisher={watched.value.publisher}
    />
  )
}
