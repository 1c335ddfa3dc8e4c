import type { Mark } from './read-marks'

const widestColumn = 48

/** The marks as lines of aligned columns, with a header. */
export function marksTable(marks: readonly Mark[]): string {
  const rows = [
    ['Text', 'Entity', 'Role', 'Times', 'First brief'],
    ...marks.map(({ text, entity, role, count, brief }) => [text, entity, role, String(count), brief ?? '–']),
  ].map((row) => row.map(cut))
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, i) => Math.max(widest[i] ?? 0, cell.length)),
    [],
  )
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cut(cell: string): string {
  const line = cell.replaceAll(/\s+/g, ' ').trim()
  return line.length > widestColumn ? `${line.slice(0, widestColumn - 1)}…` : line
}
