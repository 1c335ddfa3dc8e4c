import { parseWorld, placeFinder, type World, worldPath } from '../../data/dossier/world'

export interface LoadedWorld {
  world: World
  findPlace: ReturnType<typeof placeFinder>
}

let loading: Promise<LoadedWorld> | undefined

/** The map that comes with the extension, read once per page. */
export function loadWorld(): Promise<LoadedWorld> {
  loading ??= readWorld()
  return loading
}

async function readWorld(): Promise<LoadedWorld> {
  const answer = await fetch(`/${worldPath}`)
  const world = parseWorld(await answer.json())
  return { world, findPlace: placeFinder(world) }
}
