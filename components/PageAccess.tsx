import { say } from '../locales/say'

/** The sites on which the browser lets Inbrief read pages. `given`: just now, so that open pages are not read yet. */
export type Access = 'all' | 'some' | 'none' | 'given'

export interface PageAccessProps {
  access: Access
  /** To be called in a click, because browsers ask the reader only then. */
  onAllow(): void
}

/** Says on which pages the browser lets Inbrief read, and offers to ask for the rest. */
export function PageAccess({ access, onAllow }: PageAccessProps) {
  return (
    <div role="status">
      {access !== 'all' && (
        <div class="notice">
          <p>{wordsOf(access)}</p>
          {access !== 'given' && (
            <button type="button" class="button button-main" onClick={onAllow}>
              {say('access.allow')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function wordsOf(access: Exclude<Access, 'all'>): string {
  switch (access) {
    case 'none':
      return say('access.none')
    case 'some':
      return say('access.some')
    case 'given':
      return say('access.given')
  }
}
