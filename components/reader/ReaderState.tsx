import { say } from '../../locales/say'

export type ReaderStateKind = 'loading' | 'noSuchBrief' | 'noSuchEntity' | 'noSuchPage' | 'failed'

export interface ReaderStateProps {
  kind: ReaderStateKind
  searchHref: string
  /** A code for what went wrong; shown small, for a report. */
  code?: string | undefined
  onRetry(): void
}

/** Titles of what can be told; the text below stands under the same name with `Why`. */
const titles = {
  noSuchBrief: 'noSuchBrief',
  noSuchEntity: 'noSuchEntity',
  noSuchPage: 'noSuchPage',
  failed: 'unread',
} as const

/** A page of the reader that has nothing to show, and why. */
export function ReaderState({ kind, searchHref, code, onRetry }: ReaderStateProps) {
  if (kind === 'loading') {
    return (
      <p class="reader-loading" role="status">
        {say('reader.opening')}
      </p>
    )
  }
  const title = titles[kind]
  return (
    <div class="reader-state" role="alert">
      <h1>{say(`reader.${title}`)}</h1>
      <p>{say(`reader.${title}Why`)}</p>
      {code && <p class="reader-code">{code}</p>}
      <p>
        {kind === 'failed' && (
          <button type="button" class="button button-main" onClick={onRetry}>
            {say('reader.tryAgain')}
          </button>
        )}
        <a class="button" href={searchHref}>
          {say('reader.searchAll')}
        </a>
      </p>
    </div>
  )
}
