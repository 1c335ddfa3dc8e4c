import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Position } from '../../brief/problem'
import type { PackReport } from './pack-problem'

/** A YAML value that knows where it stands. */
export type YamlValue = Position &
  (
    | { is: 'scalar'; value: unknown }
    | { is: 'list'; items: YamlValue[] }
    | { is: 'fields'; fields: Map<string, YamlValue> }
  )

/** Reads one YAML document; undefined and reported where it is none. References (`*name`) are refused. */
export function findYaml(text: string, report: PackReport): YamlValue | undefined {
  const lines = new LineCounter()
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const isTwice = error.code === 'DUPLICATE_KEY'
      report(isTwice ? 'fieldTwice' : 'badYaml', positionOf(error.pos[0]), isTwice ? 'field' : error.message)
    }
    return undefined
  }

  const convert = (node: unknown, parent: Position): YamlValue => {
    const at = hasRange(node) ? positionOf(node.range?.[0] ?? 0) : parent
    if (isSeq(node)) return { ...at, is: 'list', items: node.items.map((item) => convert(item, at)) }
    if (isMap(node)) {
      const fields = new Map<string, YamlValue>()
      for (const { key, value } of node.items) {
        const keyAt = hasRange(key) ? positionOf(key.range?.[0] ?? 0) : at
        fields.set(isScalar(key) ? String(key.value) : '?', convert(value, keyAt))
      }
      return { ...at, is: 'fields', fields }
    }
    if (isAlias(node)) report('badYaml', at, 'references are not allowed')
    return { ...at, is: 'scalar', value: isScalar(node) ? node.value : null }
  }
  return convert(document.contents, { line: 1, column: 1 })
}

function hasRange(node: unknown): node is Pick<Node, 'range'> {
  return typeof node === 'object' && node !== null && 'range' in node
}
