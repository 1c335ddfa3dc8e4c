import * as v from 'valibot'
import { foldWord } from '../search/fold-word'

/** Where the extension keeps its map, from its root. */
export const worldPath = 'places/world.json'

/** A state's shape on the map, as the `d` of an SVG path. */
export interface Country {
  /** ISO 3166-1 alpha-2, or the name where a land has no code. */
  code: string
  d: string
}

/** A state, a part of one, or a city. */
export interface WorldPlace {
  /** Ways to write it. */
  names: string[]
  /** Units of the map. */
  x: number
  y: number
  /** The code of the state that it is or lies in. */
  code: string
  /** A state whose shape is large enough to be seen. */
  hasShape?: boolean
}

/** A map of the world, projected when the extension is built, and where places lie on it. */
export interface World {
  width: number
  height: number
  countries: Country[]
  /** A name that two share belongs to the first. */
  places: WorldPlace[]
}

const worldSchema = v.object({
  width: v.number(),
  height: v.number(),
  countries: v.array(v.object({ code: v.string(), d: v.string() })),
  places: v.array(
    v.object({
      names: v.array(v.string()),
      x: v.number(),
      y: v.number(),
      code: v.string(),
      hasShape: v.optional(v.boolean()),
    }),
  ),
})

/** @throws ValiError where the file is not a map, which only a broken build can cause */
export function parseWorld(json: unknown): World {
  return v.parse(worldSchema, json) as World
}

/** Finds places by their names, however they are written. */
export function placeFinder({ places }: World): (name: string) => WorldPlace | undefined {
  const byName = new Map<string, WorldPlace>()
  for (const place of places) {
    for (const name of place.names) {
      const folded = foldPlace(name)
      if (!byName.has(folded)) byName.set(folded, place)
    }
  }
  const find = (name: string) => byName.get(foldPlace(name))
  return (name) => find(name) ?? findPart(name, find)
}

/** "Atlanta, United States": the place before the comma, if it lies in the one behind. */
function findPart(name: string, find: (name: string) => WorldPlace | undefined): WorldPlace | undefined {
  const comma = name.lastIndexOf(',')
  if (comma < 0) return undefined
  const part = find(name.slice(0, comma))
  const whole = find(name.slice(comma + 1))
  return part && whole && part.code === whole.code ? part : undefined
}

/** Only letters and digits, without case, accents and the article. */
function foldPlace(name: string): string {
  return foldWord(name)
    .replace(/^\s*the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
