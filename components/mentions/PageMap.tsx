import { roles } from '../../data/brief/brief'
import { entitiesByRole } from '../../data/page/page-overview'
import { listFormat } from '../../locales/intl'
import { say } from '../../locales/say'
import type { PageMention } from './PageMentions'
import './page-map.css'

/** Units of the drawing: its width stands for the page from top to end. */
const width = 1000
const laneHeight = 9

/** Where the names of each role are on the page, in a lane for each role. The list beside it says the same in words. */
export function PageMap({ mentions }: { mentions: readonly PageMention[] }) {
  // The places of names from private packs are not known.
  const placed = mentions.filter(({ places }) => places.length > 0)
  const lanes = entitiesByRole(placed, roles)
  if (lanes.length === 0) return null
  const height = lanes.length * laneHeight
  return (
    <figure class="page-map">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        preserveAspectRatio="none"
        role="img"
        aria-label={say('panel.whereNamesStand', {
          roles: listFormat().format(lanes.map(([role]) => say(`role.${role}`))),
        })}
      >
        {lanes.map(([role, own], lane) => (
          <g key={role} class={`page-map-${role}`}>
            <line
              class="page-map-lane"
              x1={0}
              x2={width}
              y1={(lane + 0.5) * laneHeight}
              y2={(lane + 0.5) * laneHeight}
            />
            {own.flatMap(({ entity, places }) =>
              places.map((place) => (
                <line
                  key={`${entity} ${place}`}
                  x1={place * width}
                  x2={place * width}
                  y1={lane * laneHeight + 1}
                  y2={(lane + 1) * laneHeight - 1}
                />
              )),
            )}
          </g>
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{say('panel.top')}</span>
        <span>{say('panel.end')}</span>
      </figcaption>
    </figure>
  )
}
