/** What can be done with a page that reads like a brief. */
export type PageBrief =
  /** `isWhole`: it can be kept as it is; otherwise something is to be completed first. */
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

export function KeepPage({ brief, onKeep, onComplete, onOpen }: KeepPageProps) {
  return (
    <section class="keep-page" aria-label="Keep this page">
      <p class="keep-page-text" role="status">
        {textOf(brief)}
      </p>
      <p class="keep-page-title" dir="auto">
        {brief.title}
      </p>
      {brief.kind === 'offered' && !brief.isWhole && (
        <button type="button" class="button" onClick={onComplete}>
          Complete it in the editor
        </button>
      )}
      {((brief.kind === 'offered' && brief.isWhole) || brief.kind === 'keeping') && (
        <button type="button" class="button button-main" disabled={brief.kind === 'keeping'} onClick={onKeep}>
          {brief.kind === 'keeping' ? 'Keeping…' : 'Keep this page as a brief'}
        </button>
      )}
      {(brief.kind === 'kept' || brief.kind === 'known') && (
        <button type="button" class="button" onClick={() => onOpen(brief.briefId)}>
          Read or edit it
        </button>
      )}
    </section>
  )
}

function textOf(brief: PageBrief): string {
  switch (brief.kind) {
    case 'offered':
      return brief.isWhole
        ? 'This page reads like a brief.'
        : 'This page reads like a brief, but something is missing in it.'
    case 'keeping':
      return 'This page reads like a brief.'
    case 'kept':
      return 'Kept in My briefs. Its names are marked from now on.'
    case 'known':
      return 'This page is one of My briefs.'
    case 'tooLarge':
      return 'This page reads like a brief, but it is larger than a brief may be.'
    case 'packTooLarge':
      return 'This page was not kept: with it, My briefs would be larger than a pack may be. Delete briefs that you no longer need, or save My briefs as a file in settings and begin again with fewer.'
  }
}
