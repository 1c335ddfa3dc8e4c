/** Longer than any browser takes to begin a download, in milliseconds. */
const keptMs = 60_000

/** Gives the reader a file as a download; its content goes nowhere else. */
export function saveFile(name: string, content: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), keptMs)
}
