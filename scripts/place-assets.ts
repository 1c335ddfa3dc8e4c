import { worldPath } from '../data/dossier/world'
import type { StarterAsset } from './starter-assets'
import { buildWorld } from './world/build-world'

/** The map of the world as the extension ships it. */
export function placeAssets(): StarterAsset[] {
  return [{ relativeDest: worldPath, contents: JSON.stringify(buildWorld()) }]
}
