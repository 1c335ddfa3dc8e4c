/** `npm run record:sync`: what a real nginx with gzip has served in three syncs, as the lines of its log. */
import 'fake-indexeddb/auto'
import { findNginx } from '../../support/nginx'
import { recordSync } from './record-sync'

const program = findNginx()
if (!program) throw new Error('nginx is not installed')
for (const { what, requests, pack } of await recordSync(program)) {
  const bytes = requests.reduce((sum, one) => sum + one.bytes, 0)
  console.log(`\n${what}: ${requests.length} requests, ${bytes} bytes`)
  if (what === 'first sync') {
    console.log(`  (${pack.manifest.totals.briefs} briefs, ${pack.manifest.totals.bytes} bytes before gzip)`)
    continue
  }
  for (const { path, status, bytes: size, encoding } of requests) {
    console.log(`  ${status} ${String(size).padStart(6)} bytes  ${encoding.padEnd(4)}  ${path}`)
  }
}
