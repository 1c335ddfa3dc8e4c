export const addressErrorCodes = [
  'empty',
  'notAnAddress',
  'unsupportedScheme',
  'hasPassword',
  'badKey',
] as const
export type AddressErrorCode = (typeof addressErrorCodes)[number]

export type SourceAddress =
  | {
      ok: true
      /** The address of `latest.json`, without a fragment. */
      address: string
      /** Raw Ed25519 public key, base64url; null where the link pins none. */
      pinnedKey: string | null
      /** Plain http to another machine: signed all the same, but others can see what is fetched. */
      insecure: boolean
    }
  | { ok: false; code: AddressErrorCode }

const maxAddressLength = 2048

/**
 * Parses what a reader pastes: the address of a pack's folder or of its `latest.json`, with or without a scheme, with
 * or without the key that a share link pins (`#ed25519=KEY`).
 */
export function parseSourceAddress(text: string): SourceAddress {
  // Line breaks and blanks come along when a long link is copied from a mail.
  const pasted = text.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/g, '')
  if (pasted === '') return { ok: false, code: 'empty' }
  if (pasted.length > maxAddressLength) return { ok: false, code: 'notAnAddress' }
  const url = findUrl(pasted)
  if (!url) return { ok: false, code: 'notAnAddress' }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, code: 'unsupportedScheme' }
  if (url.username || url.password) return { ok: false, code: 'hasPassword' }

  const pinnedKey = keyOf(url.hash)
  if (pinnedKey === undefined) return { ok: false, code: 'badKey' }
  url.hash = ''
  if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/+$/, '')}/latest.json`
  const insecure = url.protocol === 'http:' && !isLocal(url.hostname)
  return { ok: true, address: url.href, pinnedKey, insecure }
}

function findUrl(pasted: string): URL | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(pasted)) return parseUrl(pasted)
  const guess = parseUrl(`https://${pasted}`)
  if (!guess || !/[.:]|^localhost$/.test(guess.hostname)) return undefined
  return isLocal(guess.hostname) ? parseUrl(`http://${pasted}`) : guess
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
}

/**
 * The pinned key; null if there is none, undefined if a key was meant but is malformed. Any other fragment is ignored.
 */
function keyOf(hash: string): string | null | undefined {
  const match = /^#ed25519=(.*)$/i.exec(hash)
  if (!match) return null
  // 32 bytes in base64url; other tools also print standard base64 and padding.
  const key = (match[1] ?? '').replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')
  return /^[\w-]{43}$/.test(key) ? key : undefined
}
