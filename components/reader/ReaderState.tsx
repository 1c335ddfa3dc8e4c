export type ReaderStateKind = 'loading' | 'noSuchBrief' | 'noSuchEntity' | 'noSuchPage' | 'failed'

export interface ReaderStateProps {
  kind: ReaderStateKind
  searchHref: string
  /** A code for what went wrong; shown small, for a report. */
  code?: string | undefined
  onRetry(): void
}

const words: Record<Exclude<ReaderStateKind, 'loading'>, { title: string; text: string }> = {
  noSuchBrief: {
    title: 'This brief is not here',
    text: 'Its publisher has withdrawn it, or its pack was removed. A pack that was removed can be added again in settings.',
  },
  noSuchEntity: {
    title: 'This name is not here',
    text: 'The pack that explained it was removed, or explains it no longer.',
  },
  noSuchPage: { title: 'Nothing stands at this address', text: 'The address may have been cut short.' },
  failed: {
    title: 'The briefs could not be read',
    text: 'Your browser did not let Inbrief read its own storage. Trying again often helps; restarting the browser helps more often.',
  },
}

export function ReaderState({ kind, searchHref, code, onRetry }: ReaderStateProps) {
  if (kind === 'loading') {
    return (
      <p class="reader-loading" role="status">
        Opening…
      </p>
    )
  }
  const { title, text } = words[kind]
  return (
    <div class="reader-state" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      {code && <p class="reader-code">{code}</p>}
      <p>
        {kind === 'failed' && (
          <button type="button" class="button button-main" onClick={onRetry}>
            Try again
          </button>
        )}
        <a class="button" href={searchHref}>
          Search all briefs
        </a>
      </p>
    </div>
  )
}
