import { packLimits } from '../format'
import { parseJson } from '../parse-json'
import type { ImportResult } from './import-result'
import { isObject } from './json-fields'
import { isMicrosoftNames, parseMicrosoftNames } from './parse-microsoft-names'
import { isMispGalaxy, parseMispGalaxy } from './parse-misp-galaxy'
import { isStix, parseStixBundle } from './parse-stix-bundle'

/**
 * The entities of a file of another tool: a STIX bundle, a cluster of a MISP galaxy, or Microsoft's map of names,
 * whichever the file is. With `expected`, the other formats are refused.
 */
export function parseImport(bytes: Uint8Array, expected?: 'stix' | 'misp' | 'microsoft'): ImportResult {
  const withoutMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  const json = parseJson(withoutMark, packLimits.packBytes)
  if (!json.ok) return { ok: false, code: 'notJson', detail: json.problem }
  const { value } = json
  const object = isObject(value) ? value : {}
  switch (expected) {
    case 'stix':
      return parseStixBundle(object)
    case 'misp':
      return parseMispGalaxy(object)
    case 'microsoft':
      return parseMicrosoftNames(value)
    default:
      if (isStix(object)) return parseStixBundle(object)
      if (isMispGalaxy(object)) return parseMispGalaxy(object)
      if (isMicrosoftNames(value)) return parseMicrosoftNames(value)
      return { ok: false, code: 'unknownFormat', detail: '' }
  }
}
