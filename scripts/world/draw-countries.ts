import { type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo'
import type { Feature, Geometry } from 'geojson'

/** In units of the map: half a CSS pixel where the map is as wide as it gets. */
export const mapWidth = 2000

/** Nobody who is in the news lives there, and it would take a fifth of the map. */
export const antarctica = '010'

/** All land but Antarctica, from edge to edge; and how high that makes the map. */
export function projectWorld(features: readonly Feature<Geometry>[]): {
  projection: GeoProjection
  height: number
} {
  const land = { type: 'FeatureCollection' as const, features: [...features] }
  const projection = geoNaturalEarth1().fitWidth(mapWidth, land)
  const [[, top], [, bottom]] = geoPath(projection).bounds(land)
  const [x, y] = projection.translate()
  projection.translate([x, y - top])
  return { projection, height: Math.ceil(bottom - top) }
}

/** A shape as an SVG path of whole units: its first point, and then each by its distance to the one before. */
export function drawPath(projection: GeoProjection, feature: Feature<Geometry>): string {
  let d = ''
  let at = { x: 0, y: 0 }
  let first = at
  const step = (command: string, x: number, y: number) => {
    const next = { x: Math.round(x), y: Math.round(y) }
    const [dx, dy] = [next.x - at.x, next.y - at.y]
    if (command === 'l' && dx === 0 && dy === 0) return
    d += `${d === '' ? 'M' : command}${dx}${dy < 0 ? '' : ','}${dy}`
    at = next
    if (command === 'm') first = next
  }
  geoPath(projection).context({
    beginPath() {},
    arc() {},
    moveTo: (x, y) => step('m', x, y),
    lineTo: (x, y) => step('l', x, y),
    closePath() {
      d += 'z'
      at = first
    },
  })(feature)
  return d
}
