import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Keyset } from '../../data/pack/format'
import { examplePack } from '../../data/pack/publish/example-pack'
import type { KeyFile } from '../../data/pack/publish/key-files'
import { fingerprintOf, generateKeyPair } from '../../data/pack/signature'
import type { Command } from './command'
import { CommandError } from './command-error'
import { findFile } from './pack-files'
import type { Terminal } from './terminal'
import { keyFileText, writeSecret } from './write-secret'

export const initCommand: Command = {
  name: 'init',
  operands: ['DIR'],
  options: [],
  summary: 'write an example pack and its keys into DIR',
  details: `Writes pack.yaml, an example brief, entities, keyset.json and two secret keys into
DIR, which need not exist. Nothing that is there is overwritten.

Move DIR/keys/offline.json to a place without a network at once: no publish
needs it, and it is what recovers a stolen online key.`,
  run: (given, terminal) => initPack(given.operand(0), terminal),
}

/**
 * Writes an example pack and its keys into `dir`.
 * @throws CommandError where there is a pack or a key already, before anything is written
 */
async function initPack(dir: string, { print }: Terminal): Promise<0> {
  for (const name of ['pack.yaml', 'keyset.json', 'keys/online.json', 'keys/offline.json']) {
    if (await findFile(join(dir, name)))
      throw new CommandError(`${join(dir, name)} exists: nothing was written`)
  }
  const online: KeyFile = { use: 'online', ...(await generateKeyPair()) }
  const offline: KeyFile = { use: 'offline', ...(await generateKeyPair()) }
  const keyset: Keyset = {
    n: 1,
    keys: [online, offline].map(({ publicKey, use }) => ({ key: publicKey, use })),
    threshold: 1,
  }
  for (const [name, text] of Object.entries(examplePack(idFrom(dir)))) await write(join(dir, name), text)
  await write(join(dir, 'keyset.json'), keyFileText(keyset))
  await write(join(dir, 'keys/.gitignore'), '*\n!.gitignore\n')
  await writeSecret(join(dir, 'keys/online.json'), online)
  await writeSecret(join(dir, 'keys/offline.json'), offline)
  print(`There is a new pack in ${dir}.`)
  print(`Its key: ${await fingerprintOf(online.publicKey)}`)
  print('Move keys/offline.json to a place without a network: it is what recovers a stolen online key.')
  print(`Now replace the example in pack.yaml, briefs/ and entities/; then: build ${dir} OUT`)
  return 0
}

function idFrom(dir: string): string {
  const words = basename(resolve(dir))
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
  return words.replace(/^-+|-+$/g, '').slice(0, 64) || 'my-pack'
}

async function write(path: string, text: string) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
    // An example or a .gitignore that exists already belongs to the publisher.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
}
