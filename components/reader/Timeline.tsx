import { useMemo, useRef, useState } from 'preact/hooks'
import { layOutTimeline, type Timeline as TimelinePlan } from '../../data/dossier/timeline'
import { say } from '../../locales/say'
import { DateText } from '../DateText'
import { isRightToLeft } from '../is-right-to-left'
import { Sentence } from '../Sentence'
import { arrowStep } from './arrow-step'
import type { BriefLink } from './brief-link'
import { formatTick } from './format-tick'
import './timeline.css'
import { TimelineMarks } from './TimelineMarks'
import { stepInTimeline, type TimelineSpot } from './timeline-spots'
import { clusterWords } from './timeline-words'
import { useWidth } from './use-width'

export interface TimelineProps {
  /** Newest first. */
  briefs: readonly BriefLink[]
  /** The brief that the reader came from. */
  from?: string | null
  briefHref(key: string): string
}

/** In CSS pixels. */
const pitch = 15
const tickGap = 76
/** The width before anything is laid out, and where nothing ever is. */
const usualWidth = 800

/** All briefs on a scale of time. The list beside it says the same in words. */
export function Timeline({ briefs, from = null, briefHref }: TimelineProps) {
  const root = useRef<HTMLElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot) ?? usualWidth
  const plan = useMemo(
    () =>
      layOutTimeline(
        briefs.map(({ date }) => date),
        { width, pitch, tickGap },
      ),
    [briefs, width],
  )
  const [spot, setSpot] = useState<TimelineSpot | null>(null)
  const [opened, setOpened] = useState<number | null>(null)
  if (plan.columns.length === 0) return null

  function move(event: KeyboardEvent) {
    const step = root.current && arrowStep(event, isRightToLeft(root.current))
    if (!step) return
    event.preventDefault()
    const next = stepInTimeline(plan, spot, step)
    setSpot(next)
    root.current?.querySelector<HTMLElement>(`[data-spot="${next.column} ${next.row}"]`)?.focus()
  }

  return (
    <figure ref={root} class="timeline" aria-label={spanWords(briefs)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links in it */}
      <div ref={plot} class="timeline-plot" onKeyDown={move}>
        <TimelineMarks
          plan={plan}
          briefs={briefs}
          from={from}
          reached={spot}
          opened={opened}
          briefHref={briefHref}
          onReach={setSpot}
          onOpen={(column) => setOpened(opened === column ? null : column)}
        />
        <TimelineAxis plan={plan} />
      </div>
      <TimelineReadout
        briefs={(plan.columns[opened ?? -1]?.briefs ?? []).flatMap((index) => briefs[index] ?? [])}
        reached={spot && briefAt(plan, briefs, spot)}
        from={briefs.find(({ key }) => key === from)}
        briefHref={briefHref}
      />
    </figure>
  )
}

function TimelineAxis({ plan }: { plan: TimelinePlan }) {
  return (
    <ol class="timeline-axis" aria-hidden="true">
      {plan.ticks.map(({ at, date }, index) => (
        <li key={date} style={{ insetInlineStart: `${at * 100}%` }}>
          {formatTick(date, plan.unit, index === 0)}
        </li>
      ))}
    </ol>
  )
}

interface ReadoutProps {
  /** The briefs of the cluster that was opened. */
  briefs: readonly BriefLink[]
  reached: BriefLink | string | null
  from: BriefLink | undefined
  briefHref(key: string): string
}

/** Names what the pointer or the focus is on. For those who do not see it, the links have these words. */
function TimelineReadout({ briefs, reached, from, briefHref }: ReadoutProps) {
  return (
    <div class="timeline-readout">
      <p aria-hidden="true">
        {typeof reached === 'string' ? (
          reached
        ) : reached ? (
          <>
            <DateText date={reached.date} />{' '}
            <b dir="auto" lang="">
              {reached.title}
            </b>
          </>
        ) : from ? (
          <Sentence
            of="timeline.cameFrom"
            values={{
              title: (
                <b dir="auto" lang="">
                  {from.title}
                </b>
              ),
            }}
          />
        ) : (
          <span class="timeline-hint">{say('timeline.hint')}</span>
        )}
      </p>
      {briefs.length > 0 && (
        <ol class="timeline-cluster">
          {briefs.map(({ key, title, date }) => (
            <li key={key}>
              <DateText date={date} />
              <a
                href={briefHref(key)}
                dir="auto"
                lang=""
                aria-current={key === from?.key ? 'true' : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function briefAt(
  plan: TimelinePlan,
  briefs: readonly BriefLink[],
  { column, row }: TimelineSpot,
): BriefLink | string | null {
  const own = plan.columns[column]?.briefs ?? []
  if (row >= 0) return briefs[own[row] ?? -1] ?? null
  return clusterWords(own.flatMap((index) => briefs[index]?.date ?? []))
}

function spanWords(briefs: readonly BriefLink[]): string {
  const dates = briefs.map(({ date }) => date).sort()
  return say('timeline.label', { span: clusterWords(dates) })
}
