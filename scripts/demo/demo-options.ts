import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

export interface DemoOptions {
  /** An http(s) address, or the path of an HTML file; the demonstration article by default. */
  target: { url: string } | { file: string }
  json: boolean
  /** Where to write the page's DOM as it is after reading. */
  domFile: string | undefined
}

export const usage = `npm start                          show the demonstration article
npm start -- ADDRESS or FILE.html  read another page
  --json      print what was marked as JSON and nothing else
  --dom FILE  write the page's DOM to a file`

/** Parses the command line; returns a sentence if something is wrong with it. */
export function parseDemoOptions(args: readonly string[], article: string): DemoOptions | string {
  const options: DemoOptions = { target: { file: article }, json: false, domFile: undefined }
  const places: string[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--json') options.json = true
    else if (arg === '--dom') {
      const file = args[++i]
      if (!file) return '--dom needs the name of a file'
      options.domFile = resolve(file)
    } else if (arg.startsWith('-')) return `There is no option ${arg}`
    else places.push(arg)
  }
  const [place] = places
  if (places.length > 1) return 'Give one address or one file'
  if (place === undefined) return options
  if (/^https?:\/\//i.test(place)) return { ...options, target: { url: place } }
  const file = resolve(place)
  return existsSync(file) ? { ...options, target: { file } } : `There is no file ${file}`
}
