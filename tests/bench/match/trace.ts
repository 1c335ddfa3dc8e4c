/** What the extension's own code costs a page, out of the browser's trace. */
import type { Page } from 'puppeteer-core'

interface TraceEvent {
  name: string
  ph: string
  /** Microseconds. */
  ts: number
  dur?: number
  pid: number
  tid: number
  args?: { data?: { url?: string; stackTrace?: { url?: string }[] } }
}

export interface ExtensionWork {
  /** Of all that the extension ran in the page, in milliseconds. */
  totalMs: number
  /** The longest that it held the page up without a pause. */
  longestMs: number
}

/** Names of the events in which script runs; one inside another is counted once. */
const scriptEvents = new Set(['FunctionCall', 'EvaluateScript', 'v8.callFunction', 'RunMicrotasks'])

/** Work of scripts of the extension while `during` lasts; promises that follow a call count with it. */
export async function traceExtension(page: Page, during: () => Promise<void>): Promise<ExtensionWork> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] })
  await during()
  const bytes = await page.tracing.stop()
  if (!bytes) throw new Error('The browser gave no trace')
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }
  const spans = traceEvents.filter(
    ({ name, ph, dur }) => ph === 'X' && dur !== undefined && scriptEvents.has(name),
  )
  spans.sort((a, b) => a.ts - b.ts)
  let total = 0
  let longest = 0
  const own = spans.filter(isOwn)
  for (const span of own) {
    if (own.some((other) => other !== span && contains(other, span))) continue
    const after = spans.find((next) => next.name === 'RunMicrotasks' && follows(next, span))
    const ms = ((span.dur ?? 0) + (after?.dur ?? 0)) / 1000
    total += ms
    longest = Math.max(longest, ms)
  }
  return { totalMs: total, longestMs: longest }
}

function isOwn({ args }: TraceEvent): boolean {
  const url = args?.data?.url ?? args?.data?.stackTrace?.[0]?.url ?? ''
  return url.startsWith('chrome-extension://')
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  if (outer.tid !== inner.tid || outer.pid !== inner.pid) return false
  return outer.ts <= inner.ts && outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)
}

/** Promises are run right behind the call that settled them. */
function follows(next: TraceEvent, span: TraceEvent): boolean {
  const gapUs = next.ts - span.ts - (span.dur ?? 0)
  return next.tid === span.tid && next.pid === span.pid && gapUs >= 0 && gapUs < 50
}
