import type { AddressErrorCode } from '../../data/sync/parse-source-address'

/** What is wrong with an address before anything is asked of the network. */
export const addressErrorTexts: Record<AddressErrorCode, string> = {
  empty: 'Enter the address of a pack.',
  notAnAddress: 'This is not an address. It looks like https://example.org/pack/latest.json.',
  unsupportedScheme: 'A pack is fetched over https. This address begins with something else.',
  hasPassword: 'The address holds a user name or a password. Inbrief sends neither.',
  badKey: 'The key after # is incomplete. Copy the whole share link again.',
}
