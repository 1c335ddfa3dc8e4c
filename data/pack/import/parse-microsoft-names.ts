/** Microsoft's map of threat actor names, https://learn.microsoft.com/unified-secops/microsoft-threat-actor-naming */
import type { EntityDraft, NameDraft } from './entity-draft'
import { finishImport } from './finish-import'
import type { ImportResult, LeftOut } from './import-result'
import { isObject, type JsonObject, textOf } from './json-fields'

const nameField = 'Threat actor name'
const label = 'Microsoft'
const page = 'https://learn.microsoft.com/unified-secops/microsoft-threat-actor-naming'

/** The entities of the map, which is already JSON: a list of rows. */
export function parseMicrosoftNames(json: unknown): ImportResult {
  if (!isMicrosoftNames(json)) return { ok: false, code: 'notMicrosoftNames', detail: '' }
  const leftOut: LeftOut[] = []
  const drafts = json.flatMap((row): EntityDraft[] => {
    if (textOf(row, nameField)) return [draftOf(row)]
    leftOut.push({ reason: 'noName', what: textOf(row, 'Other names').slice(0, 80), type: 'row' })
    return []
  })
  return finishImport({
    format: 'microsoft',
    title: 'Microsoft threat actor names',
    objects: json.length,
    drafts,
    leftOut,
    notices: [
      `Microsoft threat actor naming, © Microsoft Corporation, ${page}, under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/; turned into entities.`,
    ],
  })
}

/** Whether this is a list of rows with the column of names. */
export function isMicrosoftNames(json: unknown): json is JsonObject[] {
  return Array.isArray(json) && json.length > 0 && json.every((row) => isObject(row) && nameField in row)
}

function draftOf(row: JsonObject): EntityDraft {
  const others = textOf(row, 'Other names').split(/[,;]/)
  const names = [textOf(row, nameField), ...others.map((name) => name.trim()).filter(Boolean)]
  const origin = textOf(row, 'Origin/Threat')
  return {
    kind: 'actor',
    names: names.map((text): NameDraft => ({ text, sources: [label, page] })),
    description: '',
    fallback: `A threat actor that Microsoft tracks.${origin && ` Origin or threat: ${origin}.`}`,
  }
}
