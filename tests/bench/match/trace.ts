/** What the extension's own code costs a page, out of the browser's trace. */
import type { Page } from 'puppeteer-core'

interface TraceEvent {
  name: string
  ph: string
  /** Microseconds. */
  ts: number
  dur?: number
  /** Time of the thread itself: what other processes take meanwhile does not count. */
  tdur?: number
  pid: number
  tid: number
  args?: { data?: { url?: string } }
}

interface Span {
  name: string
  startUs: number
  endUs: number
  workUs: number
  thread: string
  url: string
}

/** In processor time, so that a busy machine gives the same as a quiet one. */
export interface ExtensionWork {
  /** Of all that the extension ran in the page, in milliseconds. */
  totalMs: number
  /** The longest that it held the page up without a pause; what the browser collects meanwhile counts. */
  longestMs: number
  /** Of all that the page's thread did meanwhile, the extension's part and the browser's own included. */
  threadMs: number
}

/** Events in which script runs; the outermost one lasts until its promises have run, too. */
const scriptEvents = new Set(['v8.callFunction', 'FunctionCall', 'EvaluateScript', 'RunMicrotasks'])

/** Whole tasks of a thread. */
const taskEvent = 'RunTask'

/** Work of the extension in the page while `during` lasts. */
export async function traceExtension(page: Page, during: () => Promise<void>): Promise<ExtensionWork> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
  })
  await during()
  const bytes = await page.tracing.stop()
  if (!bytes) throw new Error('The browser gave no trace')
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }
  const complete = traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
  const spans = complete.filter(({ name }) => scriptEvents.has(name)).map(spanOf)
  const tasks = complete.filter(({ name }) => name === taskEvent).map(spanOf)
  const own = spans.filter(({ url }) => url.startsWith('chrome-extension://'))
  const threads = new Set(own.map(({ thread }) => thread))
  const work = [...threads].flatMap((thread) => {
    const onThread = spans.filter((span) => span.thread === thread)
    return outermost(onThread).flatMap((outer) => ownParts(outer, onThread))
  })
  const times = work.map(({ workUs }) => workUs / 1000)
  const taskTimes = tasks.filter(({ thread }) => threads.has(thread)).map(({ workUs }) => workUs / 1000)
  return { totalMs: sumOf(times), longestMs: Math.max(0, ...times), threadMs: sumOf(taskTimes) }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function spanOf({ name, ts, dur = 0, tdur = dur, pid, tid, args }: TraceEvent): Span {
  const url = args?.data?.url ?? ''
  return { name, startUs: ts, endUs: ts + dur, workUs: tdur, thread: `${pid}/${tid}`, url }
}

/** Those that stand in no other, in order of time. */
function outermost(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.startUs - b.startUs || b.endUs - a.endUs)
  let endUs = 0
  return ordered.filter((span) => {
    const isInside = span.endUs <= endUs
    endUs = Math.max(endUs, span.endUs)
    return !isInside
  })
}

/**
 * Everything in an event without a function of the page: an answer of the background runs promises, and no function
 * that the trace could name. In an event that the page began (it changed its text), only the extension's functions.
 */
function ownParts(outer: Span, spans: readonly Span[]): Span[] {
  const inside = spans.filter(({ startUs, endUs }) => startUs >= outer.startUs && endUs <= outer.endUs)
  const calls = inside.filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript')
  const isOwn = ({ url }: Span) => url.startsWith('chrome-extension://')
  return calls.every(isOwn) ? [outer] : outermost(calls.filter(isOwn))
}
