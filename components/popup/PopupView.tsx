import type { EntityKey } from '../../data/messages/protocol'
import type { OffScope } from '../../data/store/settings'
import { say } from '../../locales/say'
import { BriefFinder, type BriefFinderProps } from '../finder/BriefFinder'
import { Icon } from '../Icon'
import { PageMentions, type PageState } from '../mentions/PageMentions'
import { NoBriefs } from '../NoBriefs'
import type { PageAccessProps } from '../PageAccess'
import { Wordmark } from '../Wordmark'
import { KeepPage, type KeepPageProps } from './KeepPage'
import { type MarksState, OffSwitch } from './OffSwitch'
import './popup.css'

export interface PopupViewProps extends Omit<BriefFinderProps, 'children'> {
  page: PageState
  /** Null while it is asked for. */
  access: PageAccessProps | null
  /** Null on a page that does not read like a brief. */
  keep: KeepPageProps | null
  marks: MarksState
  host: string | null
  /** Whether the last request to the extension failed. */
  failed: boolean
  /** The address of the viewer, with the PDF of this page if it is one. */
  pdfHref?: string
  onOpenPanel(): void
  onJump(entity: EntityKey, index: number): void
  onTurnOff(scope: OffScope): void
  onTurnOn(): void
  onOpenSettings(): void
  onOpenAll(): void
}

/** The toolbar popup. */
export function PopupView(props: PopupViewProps) {
  const { found, query, page, keep, marks, host, failed } = props
  const hasBriefs = found === null || found.total > 0 || query.trim() !== ''
  return (
    <main class="popup">
      <header class="popup-head">
        <h1>
          <Wordmark />
        </h1>
        <button type="button" class="button button-quiet" onClick={props.onOpenAll}>
          {say('everywhere.allBriefs')}
        </button>
        <button
          type="button"
          class="button button-icon"
          aria-label={say('everywhere.settings')}
          onClick={props.onOpenSettings}
        >
          <Icon name="settings" />
        </button>
      </header>
      {hasBriefs ? (
        <BriefFinder
          query={query}
          found={found}
          onQuery={props.onQuery}
          onOpen={props.onOpen}
          onOpenEntity={props.onOpenEntity}
          onMore={props.onMore}
          hasKeptFilters={props.hasKeptFilters ?? false}
        >
          {keep && <KeepPage {...keep} />}
          <PageMentions
            page={page}
            access={props.access}
            pdfHref={props.pdfHref}
            onJump={props.onJump}
            onOpenPanel={props.onOpenPanel}
          />
        </BriefFinder>
      ) : (
        <>
          {keep && <KeepPage {...keep} />}
          <NoBriefs onOpenSettings={props.onOpenSettings} />
        </>
      )}
      {failed && (
        <p class="popup-failed" role="alert">
          {say('popup.failed')}
        </p>
      )}
      <OffSwitch state={marks} host={host} onTurnOff={props.onTurnOff} onTurnOn={props.onTurnOn} />
    </main>
  )
}
