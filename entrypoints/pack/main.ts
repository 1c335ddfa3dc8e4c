import { runPack } from './run-pack'

process.exitCode = await runPack(process.argv.slice(2), {
  nowMs: Date.now(),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  // https://no-color.org/
  isColourful: process.stderr.isTTY === true && !process.env.NO_COLOR,
  fetch,
})
