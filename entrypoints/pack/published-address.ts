import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSourceAddress } from '../../data/sync/parse-source-address'
import { CommandError } from './command-error'

export interface PublishedAddress {
  /** http(s) or file, of `latest.json`. */
  address: string
  pinnedKey: string | null
  isFolder: boolean
}

/**
 * The address for what `verify` and `diff` are given: a folder that `build` wrote, or an address as readers paste it.
 * @throws CommandError where it is neither
 */
export async function findPublishedAddress(text: string): Promise<PublishedAddress> {
  const isFolder = (await stat(text).catch(() => undefined))?.isDirectory() ?? false
  if (isFolder) {
    const latest = join(resolve(text), 'latest.json')
    if (await stat(latest).catch(() => undefined))
      return { address: pathToFileURL(latest).href, pinnedKey: null, isFolder }
    if (await stat(join(text, 'pack.yaml')).catch(() => undefined))
      throw new CommandError(
        `${text} is the folder that a pack is written in: give the one that it was built into`,
      )
    throw new CommandError(`${text} has no latest.json: nothing was published there`)
  }
  const parsed = parseSourceAddress(text)
  if (!parsed.ok) throw new CommandError(`"${text}" is neither a folder nor an address (${parsed.code})`)
  return { address: parsed.address, pinnedKey: parsed.pinnedKey, isFolder }
}
