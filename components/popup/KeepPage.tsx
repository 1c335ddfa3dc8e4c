import { say } from '../../locales/say'

/** What can be done with a page that reads like a brief. */
export type PageBrief =
  /** `isWhole`: it can be kept as it is; otherwise something has to be completed first. */
  | { kind: 'offered'; title: string; isWhole: boolean }
  | { kind: 'keeping'; title: string }
  | { kind: 'kept' | 'known'; title: string; briefId: string }
  | { kind: 'tooLarge' | 'packTooLarge'; title: string }

export interface KeepPageProps {
  brief: PageBrief
  onKeep(): void
  onComplete(): void
  onOpen(briefId: string): void
}

/** Offers to keep a page that reads like a brief, and says what became of that. */
export function KeepPage({ brief, onKeep, onComplete, onOpen }: KeepPageProps) {
  return (
    <section class="keep-page" aria-label={say('popup.keepPage')}>
      <p class="keep-page-text" role="status">
        {textOf(brief)}
      </p>
      <p class="keep-page-title" dir="auto">
        {brief.title}
      </p>
      {brief.kind === 'offered' && !brief.isWhole && (
        <button type="button" class="button" onClick={onComplete}>
          {say('popup.completeInEditor')}
        </button>
      )}
      {((brief.kind === 'offered' && brief.isWhole) || brief.kind === 'keeping') && (
        <button
          type="button"
          class="button button-main"
          aria-disabled={brief.kind === 'keeping'}
          onClick={() => brief.kind === 'offered' && onKeep()}
        >
          {say(brief.kind === 'keeping' ? 'popup.keeping' : 'popup.keep')}
        </button>
      )}
      {(brief.kind === 'kept' || brief.kind === 'known') && (
        <button type="button" class="button" onClick={() => onOpen(brief.briefId)}>
          {say('popup.readOrEdit')}
        </button>
      )}
    </section>
  )
}

function textOf(brief: PageBrief): string {
  switch (brief.kind) {
    case 'offered':
      return say(brief.isWhole ? 'popup.readsLikeBrief' : 'popup.readsLikePart')
    case 'keeping':
      return say('popup.readsLikeBrief')
    case 'kept':
      return say('popup.keptPage')
    case 'known':
      return say('popup.knownPage')
    case 'tooLarge':
      return say('popup.pageTooLarge')
    case 'packTooLarge':
      return say('popup.pagePackTooLarge')
  }
}
