import { describe, expect, it } from 'vitest'
import { mapPlaces } from '../../../data/dossier/map-places'
import { parseWorld, placeFinder } from '../../../data/dossier/world'
import { buildWorld } from '../../../scripts/world/build-world'

const world = parseWorld(JSON.parse(JSON.stringify(buildWorld())))
const find = placeFinder(world)

describe('the map of the world', () => {
  it.each([
    ['United States', 'US'],
    ['the united states of america', 'US'],
    ['U.S.', 'US'],
    ['États-Unis d’Amérique', 'US'],
    ['Vereinigte Staaten', 'US'],
    ['アメリカ合衆国', 'US'],
    ['الصين', 'CN'],
    ['Russia', 'RU'],
    ['Syria', 'SY'],
    ['Cote d’Ivoire', 'CI'],
    ['Kosovo', 'Kosovo'],
    ['Hong Kong', 'HK'],
    ['Guam', 'GU'],
    ['California', 'US'],
    ['Kyiv', 'UA'],
    ['Las Vegas', 'US'],
    ['Athens', 'GR'],
    ['Athens, Greece', 'GR'],
    ['Washington, D.C.', 'US'],
    ['New York', 'US'],
    ['Georgia', 'GE'],
  ])('knows where %s is', (name, code) => {
    expect(find(name)?.code).toBe(code)
  })

  it.each(['Worldwide', 'Europe', '103 countries', '', ',', '<img src=x>', 'constructor', 'Kyiv, Greece'])(
    'has no point for "%s"',
    (name) => {
      expect(find(name)).toBeUndefined()
    },
  )

  it('has all places on it, and those of the starter pack near to where they are', () => {
    for (const { x, y } of world.places) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(world.width * 1.01)
      expect(y).toBeLessThanOrEqual(world.height * 1.02)
    }
    const at = (name: string) => find(name) ?? { x: 0, y: 0 }
    expect(at('United States').x).toBeLessThan(at('Brazil').x)
    expect(at('Brazil').x).toBeLessThan(at('Germany').x)
    expect(at('Germany').x).toBeLessThan(at('China').x)
    expect(at('Canada').y).toBeLessThan(at('United States').y)
    expect(at('Kenya').y).toBeLessThan(at('South Africa').y)
  })

  it('draws states as paths of numbers alone', () => {
    expect(world.countries.length).toBeGreaterThan(170)
    for (const { d } of world.countries) expect(d).toMatch(/^(M-?\d+,?-?\d+([mlz]|,?-?\d+|,)*)+$/)
  })
})

describe('the places of briefs', () => {
  const briefs = [['United States', 'China'], ['US', 'USA', 'Worldwide'], ['USA', 'Kyiv'], ['USA']]

  it('count a brief once, however a place is written, and are named as most briefs write them', () => {
    const { known } = mapPlaces(briefs, find)
    expect(known.map(({ name, briefCount, place }) => [name, briefCount, place.code])).toEqual([
      ['USA', 4, 'US'],
      ['China', 1, 'CN'],
      ['Kyiv', 1, 'UA'],
    ])
  })

  it('are told apart where the map has no point for them', () => {
    expect(mapPlaces(briefs, find).unknown).toEqual([{ name: 'Worldwide', briefCount: 1 }])
  })
})
