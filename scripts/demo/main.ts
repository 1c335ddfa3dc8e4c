import { fileURLToPath } from 'node:url'
import { parseDemoOptions, usage } from './demo-options'
import { runDemo } from './run-demo'

const args = process.argv.slice(2)
if (args.includes('--help')) {
  console.log(usage)
  process.exit()
}
const article = fileURLToPath(new URL('article.html', import.meta.url))
const options = parseDemoOptions(args, article)
if (typeof options === 'string') {
  console.error(`${options}\n\n${usage}`)
  process.exit(1)
}
try {
  process.exitCode = await runDemo(options)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
