import type { Brief } from '../brief/brief'

/** What a brief says, each point a text: the summary first, then what happened, analysis and conclusion. */
export function textsOfBrief(
  brief: Pick<Brief, 'summary' | 'happened' | 'analysis' | 'conclusion'>,
): string[] {
  return [
    brief.summary,
    ...[...brief.happened, ...brief.analysis].map(({ text }) => text),
    ...brief.conclusion,
  ]
}
