/** Bundles the publishers' command line into one file that needs nothing but Node. Run before `npm pack`. */
import { buildCommandLine } from './build-command-line'

await buildCommandLine()
