/**
 * A pack in one file, as it is exported from settings and opened there again: JSON, not signed, checked in its
 * whole shape like the chunks of a pack that was synced.
 */
import * as v from 'valibot'
import { type Brief, entityIdsOf } from '../../brief/brief'
import { textLimits } from '../../brief/text-limits'
import { briefSchema } from '../brief-schema'
import { entitySchema } from '../entity-schema'
import { notices, plainText, slug, text } from '../fields'
import { packLimits } from '../format'
import { parseJson } from '../parse-json'
import type { Parsed } from '../parsed'
import { stableJson } from '../publish/stable-json'
import type { LocalPack } from './local-pack'

export const packFileFormat = 'inbrief-pack'

const maxTitle = 120

const localPackSchema: v.GenericSchema<unknown, LocalPack> = v.pipe(
  v.object({
    packId: slug,
    title: plainText(maxTitle),
    publisher: plainText(maxTitle),
    about: text(textLimits.about),
    licence: v.exactOptional(text(maxTitle)),
    notices: v.exactOptional(notices),
    briefs: v.array(briefSchema),
    entities: v.pipe(
      v.array(entitySchema),
      v.check(
        (entities) => entities.reduce((sum, { names }) => sum + names.length, 0) <= packLimits.names,
        `more than ${packLimits.names} names`,
      ),
    ),
  }),
  v.check(({ briefs }) => isUnique(briefs), 'an id of a brief stands twice'),
  v.check(({ briefs }) => briefs.every(fits), `a brief has more than ${packLimits.briefBytes} bytes`),
  v.check(({ entities }) => isUnique(entities), 'an id of an entity stands twice'),
  v.check(({ briefs, entities }) => {
    const ids = new Set(entities.map(({ id }) => id))
    return briefs.every((brief) => entityIdsOf(brief).every((id) => ids.has(id)))
  }, 'a brief names an entity that is not there'),
)

const packFileSchema = v.object({
  format: v.literal(packFileFormat),
  spec: v.literal(1),
  pack: localPackSchema,
})

/** The JSON text of a pack in one file, as `parsePackFile` reads it. */
export function writePackFile(pack: LocalPack): string {
  return stableJson({ format: packFileFormat, spec: 1, pack })
}

/** Reads the bytes of a pack file. */
export function parsePackFile(bytes: Uint8Array): Parsed<LocalPack> {
  const json = parseJson(bytes, packLimits.packBytes)
  if (!json.ok) return json
  return checked(packFileSchema, json.value, ({ pack }) => pack)
}

/** Checks a value that claims to be a local pack. */
export function parseLocalPack(value: unknown): Parsed<LocalPack> {
  return checked(localPackSchema, value, (pack) => pack)
}

function checked<S, T>(
  schema: v.GenericSchema<unknown, S>,
  value: unknown,
  take: (value: S) => T,
): Parsed<T> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return { ok: true, value: take(result.output) }
  const [issue] = result.issues
  const path = v.getDotPath(issue)
  // A message may quote what it received, which may be as long as a file.
  return { ok: false, problem: `${path ? `${path}: ` : ''}${issue.message}`.slice(0, 300) }
}

function fits(brief: Brief): boolean {
  return new TextEncoder().encode(JSON.stringify(brief)).byteLength <= packLimits.briefBytes
}

function isUnique(items: readonly { id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length
}
