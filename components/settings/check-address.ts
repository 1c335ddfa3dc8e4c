/** What is wrong with an address before anything is asked of the network. */
export type AddressProblem = 'empty' | 'notAnAddress' | 'notHttp' | 'hasPassword' | 'badKey'

export const addressProblemTexts: Record<AddressProblem, string> = {
  empty: 'Enter the address of a pack.',
  notAnAddress: 'This is not a full address. It begins with https:// and ends in latest.json.',
  notHttp: 'A pack is fetched over https. This address begins with something else.',
  hasPassword: 'The address holds a user name or password, which Inbrief does not send.',
  badKey: 'The key after # is incomplete. Copy the whole share link again.',
}

export interface AddressCheck {
  problem: AddressProblem | null
  /** Plain http on another computer: anyone on the way sees what is fetched, though nobody can change it. */
  insecure: boolean
  /** The link pins the publisher's key. */
  pinned: boolean
}

/** Looks at what the reader typed; the background parses the address again and has the last word. */
export function checkAddress(typed: string): AddressCheck {
  const text = typed.trim()
  const none = { insecure: false, pinned: false }
  if (text === '') return { problem: 'empty', ...none }
  if (!URL.canParse(text)) return { problem: 'notAnAddress', ...none }
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { problem: 'notHttp', ...none }
  if (url.username || url.password) return { problem: 'hasPassword', ...none }
  const insecure = url.protocol === 'http:' && !isThisComputer(url.hostname)
  const pinned = url.hash.startsWith('#ed25519=')
  // A raw Ed25519 key is 32 bytes: 43 characters of base64url without padding.
  if (pinned && !/^#ed25519=[\w-]{43}$/.test(url.hash)) return { problem: 'badKey', insecure, pinned }
  return { problem: null, insecure, pinned }
}

function isThisComputer(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
