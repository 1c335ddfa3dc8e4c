import { fileURLToPath } from 'node:url'
import { buildPack } from '../data/pack/publish/build-pack'
import { isWarning } from '../data/pack/publish/pack-problem'
import { parsePackFolder } from '../data/pack/publish/parse-pack-folder'
import { problemLine } from '../data/pack/publish/problem-text'
import { stableJson } from '../data/pack/publish/stable-json'
import { readPackFiles } from '../entrypoints/pack/pack-files'

/** A file that the build writes next to the extension's own. */
export interface StarterAsset {
  relativeDest: string
  contents: string
}

const starterDir = fileURLToPath(new URL('../data/starter', import.meta.url))
const lifeYears = 10

/**
 * The starter pack as the extension ships it: `starter/release.json`, which is not signed because it comes with
 * the extension, and its manifest and chunks.
 *
 * @throws Error with every mistake in `data/starter` as `file:line:column: message`.
 */
export async function starterAssets(): Promise<StarterAsset[]> {
  const { folder, problems } = parsePackFolder(await readPackFiles(starterDir))
  const errors = problems.filter((problem) => !isWarning(problem.code))
  if (!folder) throw new Error(errors.map((error) => `data/starter/${problemLine(error)}`).join('\n'))
  const { version, published } = folder.header
  if (version === undefined || published === undefined) {
    throw new Error('data/starter/pack.yaml:1:1: the starter pack needs "version" and "published"')
  }
  const expires = new Date(published)
  expires.setUTCFullYear(expires.getUTCFullYear() + lifeYears)
  const built = await buildPack(folder, {
    epoch: 0,
    version,
    published,
    expires: expires.toISOString(),
    keyset: { n: 0, keys: [], threshold: 1 },
  })
  const decoder = new TextDecoder()
  return [
    { relativeDest: 'starter/release.json', contents: stableJson(built.release) },
    ...Array.from(built.files, ([name, bytes]) => ({
      relativeDest: `starter/${name}`,
      contents: decoder.decode(bytes),
    })),
  ]
}
