import { useState } from 'preact/hooks'
import { say } from '../../locales/say'
import { DateText } from '../DateText'
import { RoleBadge } from '../RoleBadge'
import '../role-badge.css'
import type { TiesViewProps } from './TiesView'

/** Rows that are shown at once; more would make the page slow to open, and nobody reads them all. */
const rowsAtFirst = 200
const rowsMore = 500
/** Rows that are printed; the style sheet leaves out the rest. */
const rowsPrinted = 30

export interface TiesTableProps extends TiesViewProps {
  /** Whether it is for screen readers and print alone. */
  isHidden: boolean
}

/** All ties of an entity as a table, each row with the briefs that both share. */
export function TiesTable({ entity, ties, briefAt, entityHref, briefHref, isHidden }: TiesTableProps) {
  const [rows, setRows] = useState(rowsAtFirst)
  // An invisible link must not take the focus of readers who see.
  const tabIndex = isHidden ? -1 : undefined
  return (
    <div class={isHidden ? 'ties-table-hidden' : undefined}>
      <table class="ties-table">
        <caption class="hidden-visually">{say('ties.heading', { name: entity.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('ties.name')}</th>
            <th scope="col">{say('ties.role')}</th>
            <th scope="col">{say('ties.sharedBriefs')}</th>
          </tr>
        </thead>
        <tbody>
          {ties.slice(0, rows).map(({ key, name, role, shared }) => (
            <tr key={key}>
              <th scope="row">
                <a
                  class={`role-name role-${role}`}
                  href={entityHref(key)}
                  tabIndex={tabIndex}
                  dir="auto"
                  lang=""
                >
                  {name}
                </a>
              </th>
              <td>
                <RoleBadge role={role} />
              </td>
              <td>
                <SharedList shared={shared} briefAt={briefAt} briefHref={briefHref} tabIndex={tabIndex} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ties.length > rowsPrinted && (
        <p class="ties-printed">
          {say('ties.printed', { shown: rowsPrinted, names: say('subject.names', { count: ties.length }) })}
        </p>
      )}
      {ties.length > rows && (
        <p class="ties-more">
          <button type="button" class="button" tabIndex={tabIndex} onClick={() => setRows(rows + rowsMore)}>
            {say('ties.more', {
              more: Math.min(rowsMore, ties.length - rows),
              names: say('subject.names', { count: ties.length }),
            })}
          </button>
        </p>
      )}
    </div>
  )
}

interface SharedListProps extends Pick<TiesViewProps, 'briefAt' | 'briefHref'> {
  shared: readonly number[]
  tabIndex: number | undefined
}

/** Rendered when it is opened, because two hundred rows may share thousands of briefs. */
function SharedList({ shared, briefAt, briefHref, tabIndex }: SharedListProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={tabIndex}>{say('subject.briefs', { count: shared.length })}</summary>
      {isOpen && (
        <ul>
          {shared.map((index) => {
            const brief = briefAt(index)
            return (
              brief && (
                <li key={brief.key}>
                  <DateText date={brief.date} />{' '}
                  <a href={briefHref(brief.key)} tabIndex={tabIndex} dir="auto" lang="">
                    {brief.title}
                  </a>
                </li>
              )
            )
          })}
        </ul>
      )}
    </details>
  )
}
