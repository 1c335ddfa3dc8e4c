/** The shape of every message, checked before anything is done with it: a page may send anything. */
import * as v from 'valibot'
import type { Requests } from './protocol'
import { hostName, settingsSchema } from './settings-schema'

const key = v.pipe(v.string(), v.maxLength(300))
const surfaceText = v.pipe(v.string(), v.maxLength(1000))
const none = v.object({})

/** More distinct words, surfaces and entities than any page has, unless it is made to harm. */
const maxWords = 2_000_000
const maxSurfaces = 20_000
const maxEntities = 5_000

export const askSchemas = {
  'page/wake': none,
  'page/read': v.object({
    words: v.pipe(
      v.instance(Int32Array),
      v.check(({ length }) => length <= maxWords),
    ),
  }),
  'page/resolve': v.object({
    surfaces: v.pipe(
      v.array(v.object({ text: surfaceText, before: surfaceText, after: surfaceText })),
      v.maxLength(maxSurfaces),
    ),
  }),
  'card/content': v.object({
    matched: v.nullable(surfaceText),
    entities: v.pipe(v.array(key), v.maxLength(50)),
    pageEntities: v.pipe(v.array(key), v.maxLength(maxEntities)),
    briefs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
  }),
  'card/brief': v.object({ brief: key }),
  'card/setMarked': v.object({ entity: key, host: v.nullable(hostName), marked: v.boolean() }),
  'card/report': v.object({ entity: key, matched: surfaceText, before: surfaceText, after: surfaceText }),
  'card/takeBackReport': v.object({ report: v.pipe(v.number(), v.integer()) }),
  'card/openBrief': v.object({ brief: key }),
  'card/openEntity': v.object({ entity: key }),
  'marks/turnOff': v.object({ scope: v.picklist(['site', 'hour', 'everywhere']), host: hostName }),
  'marks/turnOn': v.object({ host: hostName }),
  'settings/change': v.object({
    settings: v.partial(settingsSchema),
  }),
  'sync/start': v.object({ sourceId: key }),
  'sync/cancel': v.object({ sourceId: key }),
  'pack/rollBack': v.object({ packId: key }),
  'source/add': v.object({ address: v.pipe(v.string(), v.maxLength(4000)) }),
  'source/remove': v.object({ sourceId: key }),
  'source/restore': v.object({ sourceId: key }),
  'tab/private': v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  'own/changed': none,
} satisfies { [N in keyof Requests]: v.GenericSchema }
