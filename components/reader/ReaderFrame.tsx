import type { ComponentChildren } from 'preact'
import { say } from '../../locales/say'
import '../base.css'
import '../print.css'
import { Icon } from '../Icon'
import { Wordmark } from '../Wordmark'
import { CopyLink, type CopyLinkProps } from './CopyLink'
import './reader.css'

export interface ReaderFrameProps {
  /** The address of the search page; null on the search page itself. */
  searchHref: string | null
  /** The address for writing a new brief; null on that page itself. */
  writeHref: string | null
  onOpenSettings(): void
  /** Null if there is nothing to link to. */
  link: CopyLinkProps | null
  children: ComponentChildren
}

/** What surrounds every page of the reader. */
export function ReaderFrame({ searchHref, writeHref, onOpenSettings, link, children }: ReaderFrameProps) {
  return (
    <div class="reader">
      <header class="reader-head">
        <Wordmark />
        {searchHref && (
          <a href={searchHref}>
            <Icon name="back" />
            {say('everywhere.allBriefs')}
          </a>
        )}
        {writeHref && (
          <a href={writeHref}>
            <Icon name="write" />
            {say('reader.writeBrief')}
          </a>
        )}
        <button type="button" class="button button-quiet" onClick={onOpenSettings}>
          <Icon name="settings" />
          {say('everywhere.settings')}
        </button>
      </header>
      <main class="reader-main">{children}</main>
      {link && <CopyLink {...link} />}
    </div>
  )
}
