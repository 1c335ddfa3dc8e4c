/** A file that the build writes next to the extension's own. */
export interface StarterAsset {
  relativeDest: string
  contents: string
}

/** The starter pack as the extension ships it; throws where its content has faults. */
export async function starterAssets(): Promise<StarterAsset[]> {
  return []
}
