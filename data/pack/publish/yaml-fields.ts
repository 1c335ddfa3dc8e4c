import { checkLength } from '../../brief/check-length'
import type { Position } from '../../brief/problem'
import type { PackReport } from './pack-problem'
import type { YamlValue } from './read-yaml'

/** Takes typed values out of a YAML mapping and reports each mistake where it stands. */
export interface YamlFields {
  at: Position
  /** Where a field's value stands; where it has none, the mapping itself. */
  placeOf(key: string): Position
  /** Undefined where it is absent; absent and required is reported. */
  findText(key: string, rule: { max: number; required?: boolean }): string | undefined
  findFlag(key: string): boolean | undefined
  findWhole(key: string): number | undefined
  /** Empty where it is absent. */
  list(key: string): YamlValue[]
}

/** Undefined and reported where the value is not a mapping; keys that are not `known` are reported. */
export function findYamlFields(
  value: YamlValue,
  what: string,
  known: readonly string[],
  report: PackReport,
): YamlFields | undefined {
  if (value.is !== 'fields') {
    report('notFields', value, what)
    return undefined
  }
  const { fields } = value
  for (const [key, field] of fields) if (!known.includes(key)) report('unknownField', field, key)

  function findScalar<T>(
    key: string,
    typeName: string,
    isType: (value: unknown) => value is T,
  ): T | undefined {
    const field = fields.get(key)
    if (!field || (field.is === 'scalar' && field.value === null)) return undefined
    if (field.is === 'scalar' && isType(field.value)) return field.value
    report('wrongType', field, `"${key}" is not ${typeName}`)
    return undefined
  }

  return {
    at: value,
    placeOf: (key) => fields.get(key) ?? value,
    findText(key, { max, required = false }) {
      const field = fields.get(key)
      const text = findScalar(key, 'text; put it in quotes', isText)?.trim()
      const isBlank = !field || (field.is === 'scalar' && (field.value === null || text === ''))
      if (isBlank && (required || field)) report('missingField', field ?? value, key)
      if (text) checkLength(text, max, field ?? value, report)
      return text || undefined
    },
    findFlag: (key) => findScalar(key, 'true or false', (flag) => typeof flag === 'boolean'),
    findWhole: (key) => findScalar(key, 'a whole number', (n): n is number => Number.isSafeInteger(n)),
    list(key) {
      const field = fields.get(key)
      if (!field || (field.is === 'scalar' && field.value === null)) return []
      if (field.is === 'list') return field.items
      report('notAList', field, key)
      return []
    },
  }
}

/** The text of a list's item; undefined and reported where it is none. */
export function findItemText(item: YamlValue, max: number, report: PackReport): string | undefined {
  if (item.is !== 'scalar' || !isText(item.value)) {
    report('wrongType', item, 'expected a text')
    return undefined
  }
  const text = item.value.trim()
  if (!text) report('missingField', item, 'text')
  checkLength(text, max, item, report)
  return text || undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
