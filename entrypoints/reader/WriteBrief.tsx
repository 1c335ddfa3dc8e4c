import { useMemo, useRef, useState } from 'preact/hooks'
import { briefProblemText } from '../../components/brief-problem-text'
import { BriefEditor, type SaveTrouble } from '../../components/reader/BriefEditor'
import type { Brief } from '../../data/brief/brief'
import { linkOwnBrief } from '../../data/pack/local/link-own-brief'
import { emptyMyBriefs, myBriefsId } from '../../data/pack/local/local-pack'
import { parseOwnBrief } from '../../data/pack/local/parse-own-brief'
import type { OwnDb } from '../../data/store/own-db'
import { dropDraft, keepDraft, type NewBrief, readDraft } from '../shared/draft'
import { saveMyBrief } from '../shared/own-briefs'
import { routeHash } from '../shared/route'

export interface WriteBriefProps {
  own: OwnDb
  briefId: string | null
  kind: NewBrief
  /** The brief as it is stored, or the text that a new one begins with. */
  stored: string
  publisher: string
}

/** The editor with its draft, its preview and saving. */
export function WriteBrief({ own, briefId, kind, stored, publisher }: WriteBriefProps) {
  // Another tab may change what is stored; this is what the editor began with.
  const [base] = useState(stored)
  const [draft] = useState(() => readDraft(briefId, kind))
  const [markdown, setMarkdown] = useState(draft ?? base)
  const [saving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<SaveTrouble | null>(null)
  const parsed = useMemo(() => parseOwnBrief(markdown, briefId ?? 'new'), [markdown, briefId])
  const lastGood = useRef<Brief | null>(null)
  if (parsed.brief) lastGood.current = linkOwnBrief(parsed.brief, []).brief

  function change(next: string) {
    setMarkdown(next)
    if (next === base) dropDraft(briefId, kind)
    else keepDraft(briefId, next, kind)
  }

  async function save(id: string | null) {
    setSaving(true)
    const saved = await saveMyBrief(own, { briefId: id, markdown, base: id === null ? null : base })
    setSaving(false)
    if (saved.kind !== 'saved') return setTrouble(saved.kind)
    dropDraft(briefId, kind)
    show(saved.briefId)
  }

  function discard() {
    dropDraft(briefId, kind)
    show(briefId)
  }

  return (
    <BriefEditor
      isNew={briefId === null}
      markdown={markdown}
      isChanged={markdown !== base}
      problems={parsed.problems.map((problem) => {
        const { line, column } = problem
        return { line, column, text: briefProblemText(problem) }
      })}
      preview={lastGood.current}
      pack={{ ...emptyMyBriefs, publisher, version: null, published: new Date().toISOString() }}
      hereHref={routeHash({ page: 'write', briefId, ...(kind === 'read' && { read: true }) })}
      saving={saving}
      trouble={trouble}
      isDraft={kind === 'new' && draft !== null && markdown === draft && draft !== base}
      onChange={change}
      onSave={() => save(briefId)}
      onSaveAsNew={() => save(null)}
      onDiscard={discard}
    />
  )
}

function show(briefId: string | null): void {
  location.hash =
    briefId === null
      ? routeHash({ page: 'search', query: '' })
      : routeHash({ page: 'brief', key: `${myBriefsId}/${briefId}`, source: null })
}
