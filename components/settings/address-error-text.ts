import type { AddressErrorCode } from '../../data/sync/parse-source-address'
import { say } from '../../locales/say'

/** What an address of a pack looks like. */
export const exampleAddress = 'https://example.org/pack/latest.json'

/** What is wrong with an address before anything is asked of the network. */
export function addressErrorText(code: AddressErrorCode): string {
  return code === 'notAnAddress'
    ? say('addPack.notAnAddress', { example: exampleAddress })
    : say(`addPack.${code}`)
}
