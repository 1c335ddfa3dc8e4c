import { useState } from 'preact/hooks'
import { type Role, roles } from '../../data/brief/brief'
import type { EntityKey } from '../../data/messages/protocol'
import { numberFormat } from '../../locales/intl'
import { say } from '../../locales/say'
import { Icon } from '../Icon'
import { PageAccess, type PageAccessProps } from '../PageAccess'
import { RoleBadge } from '../RoleBadge'
import { PageMap } from './PageMap'
import './mentions.css'

/** An entity that the page mentions. */
export interface PageMention {
  entity: EntityKey
  name: string
  role: Role
  count: number
  /** Where its mentions are, from 0 at the page’s top to 1 at its end; empty for a private pack. */
  places: readonly number[]
  /** Of a private pack: it is not marked in the page, so there is nothing to jump to. */
  isPrivate?: boolean
}

export interface PageMentionsProps {
  page: PageState
  /** The sites on which the browser lets Inbrief read; null while that is asked for. */
  access: PageAccessProps | null
  /** The address of the viewer, with the PDF of this page if it is one; absent in the side panel. */
  pdfHref?: string | undefined
  /** Scrolls to the mention at this index (from 0) of the entity. */
  onJump(entity: EntityKey, index: number): void
  /** Opens the side panel, which shows more; absent in the panel itself. */
  onOpenPanel?(): void
}

/** `unread`: the browser lets no extension into this page, or the page is older than the extension. */
export type PageState =
  | { kind: 'asking' }
  | { kind: 'unread' }
  | { kind: 'off' }
  /** The browser shows a PDF. */
  | { kind: 'pdf' }
  | { kind: 'reading'; mentions: PageMention[] }
  | { kind: 'ready'; mentions: PageMention[] }

/** The names on the page, as a map and by role; each click goes to the next mention. */
export function PageMentions({ page, access, pdfHref, onJump, onOpenPanel }: PageMentionsProps) {
  if (page.kind === 'asking' || page.kind === 'off') return null
  return (
    <section class="mentions" aria-label={say('popup.onThisPage')}>
      <header class="finder-head">
        <h2 class="overline">{say('popup.onThisPage')}</h2>
        <p class="finder-count" role="status">
          {countOf(page)}
        </p>
        {onOpenPanel && 'mentions' in page && page.mentions.length > 0 && (
          <button type="button" class="button button-quiet mentions-panel" onClick={onOpenPanel}>
            {say('popup.whatPageIsAbout')}
            <Icon name="onward" />
          </button>
        )}
      </header>
      {page.kind === 'unread' || page.kind === 'pdf' ? (
        <>
          {page.kind === 'unread' && access && <WhyUnread {...access} />}
          {pdfHref !== undefined && (
            <p>
              <a class="button" href={pdfHref} target="_blank" rel="noreferrer">
                {say(page.kind === 'pdf' ? 'pdf.menu' : 'pdf.title')}
              </a>
            </p>
          )}
        </>
      ) : page.mentions.length > 0 ? (
        <>
          <PageMap mentions={page.mentions} />
          <MentionTable mentions={page.mentions} onJump={onJump} />
        </>
      ) : (
        page.kind === 'ready' && <p class="mentions-none">{say('popup.nothingKnown')}</p>
      )}
    </section>
  )
}

/** Why a page is not read: the reader has withdrawn the right to, or the page is closed to all extensions. */
function WhyUnread(props: PageAccessProps) {
  return props.access === 'all' ? (
    <p class="mentions-none">{say('popup.pageUnread')}</p>
  ) : (
    <PageAccess {...props} />
  )
}

function countOf(page: PageState): string {
  if (page.kind === 'reading') return say('everywhere.reading')
  if (page.kind !== 'ready' || page.mentions.length === 0) return ''
  return say('subject.names', { count: page.mentions.length })
}

function MentionTable({
  mentions,
  onJump,
}: {
  mentions: PageMention[]
  onJump: PageMentionsProps['onJump']
}) {
  /** The index of each entity's last jump. */
  const [at, setAt] = useState<Record<EntityKey, number>>({})

  function jump({ entity, count }: PageMention) {
    const index = ((at[entity] ?? -1) + 1) % count
    setAt({ ...at, [entity]: index })
    onJump(entity, index)
  }

  return (
    <dl class="mention-table">
      {roles.map((role) => {
        const ofRole = mentions.filter((mention) => mention.role === role)
        if (ofRole.length === 0) return null
        return (
          <div key={role}>
            <dt>
              <RoleBadge role={role} />
            </dt>
            <dd>
              {ofRole.map((mention) => (
                <MentionButton
                  key={mention.entity}
                  mention={mention}
                  at={at[mention.entity]}
                  onJump={() => jump(mention)}
                />
              ))}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function MentionButton(props: { mention: PageMention; at: number | undefined; onJump(): void }) {
  const { mention, at, onJump } = props
  const { name, count } = mention
  if (mention.isPrivate) {
    return (
      <span class="mention mention-private">
        <span class={`role-name role-${mention.role}`}>{name}</span>{' '}
        <span class="mention-count">{say('popup.privateMentions', { number: count })}</span>
      </span>
    )
  }
  const place = at === undefined ? numberFormat().format(count) : `${at + 1}/${count}`
  const label = at === undefined ? say('popup.jump', { name, count }) : say('popup.jumpOn', { name, place })
  return (
    <button type="button" class="mention" aria-label={label} onClick={onJump}>
      <span class={`role-name role-${mention.role}`}>{name}</span> <bdi class="mention-count">{place}</bdi>
    </button>
  )
}
