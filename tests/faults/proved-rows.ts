/** The part of vitest's JSON report that is read here. */
export interface ReportedFile {
  name: string
  assertionResults: { title: string; status: string }[]
}

/** Rows of the fault matrix under "Sync". */
const rows = 61

/** Rows that the matrix asks for in real browsers as well. */
const browserRows = [1, 3, 6, 10]

/** Counts the rows of the fault matrix that the tests of a run have proved. */
export function provedRows(files: readonly ReportedFile[]): {
  proved: number
  missing: number[]
  rows: number
} {
  const statusesOf = new Map<number, string[]>()
  const browserRunsOf = new Map<number, number>()
  for (const { name, assertionResults } of files) {
    for (const { title, status } of assertionResults) {
      const row = Number(/^(\d+) /.exec(title)?.[1])
      statusesOf.set(row, [...(statusesOf.get(row) ?? []), status])
      if (name.endsWith('.e2e.ts')) browserRunsOf.set(row, (browserRunsOf.get(row) ?? 0) + 1)
    }
  }
  const isProved = (row: number) => {
    const statuses = statusesOf.get(row) ?? []
    const inBrowsers = !browserRows.includes(row) || (browserRunsOf.get(row) ?? 0) >= 2
    return statuses.length > 0 && statuses.every((status) => status === 'passed') && inBrowsers
  }
  const missing = Array.from({ length: rows }, (_one, index) => index + 1).filter((row) => !isProved(row))
  return { proved: rows - missing.length, missing, rows }
}
