import * as v from 'valibot'
import { type Brief, type Point, roles, type WhoNode } from '../brief/brief'
import { isBriefDate } from '../brief/is-brief-date'
import { maxWhoDepth, textLimits } from '../brief/text-limits'
import { count, link, slug, text } from './fields'

/** One schema for each level, not one that refers to itself, so that the depth is limited by construction. */
function whoNode(levelsLeft: number): v.GenericSchema<unknown, WhoNode> {
  return v.object({
    label: text(textLimits.label),
    entityId: v.exactOptional(slug),
    role: v.picklist(roles, 'not a role'),
    disputed: v.boolean(),
    children: levelsLeft > 1 ? v.array(whoNode(levelsLeft - 1)) : noChildren,
  })
}

const noChildren = v.pipe(
  v.array(v.unknown()),
  v.maxLength(0, `nested deeper than ${maxWhoDepth} levels`),
  v.transform((): WhoNode[] => []),
)

const point: v.GenericSchema<unknown, Point> = v.object({
  text: text(textLimits.point),
  sources: v.array(count),
})

export const briefSchema: v.GenericSchema<unknown, Brief> = v.pipe(
  v.object({
    id: slug,
    title: text(textLimits.title),
    date: v.pipe(v.string(), v.check(isBriefDate, 'not a date as YYYY-MM-DD, YYYY-MM or YYYY')),
    summary: text(textLimits.summary),
    where: v.array(text(textLimits.place)),
    who: v.array(whoNode(maxWhoDepth)),
    happened: v.array(point),
    analysis: v.array(point),
    conclusion: v.array(text(textLimits.paragraph)),
    sources: v.array(v.object({ label: text(textLimits.sourceLabel), url: link })),
  }),
  v.check(
    ({ happened, analysis, sources }) =>
      [...happened, ...analysis].every((one) => one.sources.every((n) => n >= 1 && n <= sources.length)),
    'a point refers to a source that does not exist',
  ),
)
