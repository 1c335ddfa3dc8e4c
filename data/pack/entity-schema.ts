import * as v from 'valibot'
import { codePointCount } from '../brief/code-point-count'
import { type Entity, entityKinds, type Name } from '../brief/entity'
import { textLimits } from '../brief/text-limits'
import { plainText, slug, text } from './fields'
import { packLimits } from './format'

const { min, max } = packLimits.nameCodePoints

const name = v.pipe(
  v.object({
    text: plainText(max),
    sources: v.array(text(textLimits.url)),
    disputed: v.boolean(),
    note: v.exactOptional(text(textLimits.note)),
    case: v.exactOptional(v.picklist(['any', 'exact'], 'neither any nor exact')),
    needsContext: v.exactOptional(v.boolean()),
    off: v.exactOptional(v.boolean()),
  }),
  // One careless letter must not cost readers the whole pack: search finds such a name, and it is never marked.
  v.transform((value): Name => (codePointCount(value.text) < min ? { ...value, off: true } : value)),
)

export const entitySchema: v.GenericSchema<unknown, Entity> = v.pipe(
  v.object({
    id: slug,
    kind: v.picklist(entityKinds, 'not a kind'),
    name: plainText(max),
    about: text(textLimits.about),
    names: v.array(name),
  }),
  v.check((entity) => entity.names[0]?.text === entity.name, 'the first of the names is not the name'),
)
