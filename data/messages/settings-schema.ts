import * as v from 'valibot'

export const hostName = v.pipe(v.string(), v.maxLength(300))

/** The shape of the reader's settings, from a message or a backup. */
export const settingsSchema = v.object({
  marks: v.object({ style: v.picklist(['subtle', 'clear']), scope: v.picklist(['first', 'all']) }),
  hover: v.object({ dwellMs: v.picklist([150, 300, 700]), onlyWithAlt: v.boolean() }),
  sync: v.object({ every: v.picklist(['day', 'week', 'off']) }),
  sitesOff: v.pipe(v.array(hostName), v.maxLength(10_000)),
  // Backups of older versions lack it.
  unmarked: v.optional(
    v.pipe(
      v.array(
        v.object({
          entity: v.pipe(v.string(), v.maxLength(300)),
          name: v.pipe(v.string(), v.maxLength(300)),
          host: v.nullable(hostName),
        }),
      ),
      v.maxLength(10_000),
    ),
    [],
  ),
  // Absent in backups from before there were private packs.
  privatePacks: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(1000)), []),
  everywhereOff: v.boolean(),
  pausedUntilMs: v.nullable(v.number()),
})
