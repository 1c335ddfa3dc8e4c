import { type JsonObject, objectOf, textOf, textsOf } from './json-fields'

/**
 * Markings of the Traffic Light Protocol, whose ids STIX 2.1 fixes (section 7.2.1.4), so that bundles leave the objects
 * out.
 */
const fixedTlp: Readonly<Record<string, string>> = {
  'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da': 'green',
  'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82': 'amber',
  'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'red',
}

/** The copyright statements and sharing limits that the kept objects, or the bundle's own collection, are marked with. */
export function stixNotices(
  objects: readonly JsonObject[],
  kept: readonly JsonObject[],
  isAttack: boolean,
): string[] {
  const notices = new Map(
    objects
      .filter((object) => textOf(object, 'type') === 'marking-definition')
      .map((object) => [textOf(object, 'id'), noticeOf(object)]),
  )
  const ids = new Set(kept.flatMap((object) => textsOf(object, 'object_marking_refs')))
  const marked = [...ids].flatMap((id) => {
    const fixed = Object.hasOwn(fixedTlp, id) ? fixedTlp[id] : undefined
    return notices.get(id) || (fixed ? tlpNotice(fixed) : [])
  })
  return [...marked, ...(isAttack ? [attackNotice(marked)] : [])]
}

/** What the licence of ATT&CK asks to reproduce in any copy, https://attack.mitre.org/resources/legal-and-branding/terms-of-use/ */
function attackNotice(marked: readonly string[]): string {
  const year = /Copyright (?:\d{4}-)?(\d{4}), The MITRE/.exec(marked.join(' '))?.[1]
  return `©${year ? ` ${year}` : ''} The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation.`
}

function noticeOf(marking: JsonObject): string {
  const definition = objectOf(marking, 'definition')
  const tlp = textOf(definition, 'tlp') || /^TLP:(.{1,20})$/.exec(textOf(marking, 'name'))?.[1] || ''
  if (tlp) return /^(white|clear)$/i.test(tlp) ? '' : tlpNotice(tlp)
  return textOf(definition, 'statement')
}

function tlpNotice(colour: string): string {
  return `Marked TLP:${colour.toUpperCase()} by its author: see that you may share it before you publish it.`
}
