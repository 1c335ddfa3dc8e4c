import { join } from 'node:path'
import { keysOf } from '../../data/pack/keyset-chain'
import type { KeyFile, PlannedRotation } from '../../data/pack/publish/key-files'
import { parsePackHeader } from '../../data/pack/publish/parse-pack-header'
import { rotateKeyset } from '../../data/pack/publish/rotate-keyset'
import { fingerprintOf, generateKeyPair } from '../../data/pack/signature'
import type { Command } from './command'
import { CommandError } from './command-error'
import { findFile } from './pack-files'
import { readPackKeys, readSecretKey } from './pack-keys'
import { finishRotation, planRotation } from './planned-rotation'
import type { Terminal } from './terminal'

export const rotateKeysCommand: Command = {
  name: 'rotate-keys',
  operands: ['DIR'],
  options: [
    { name: 'offline', help: 'replace the offline key; the online key stays' },
    { name: 'recover', help: 'replace a stolen or lost online key and raise the epoch' },
    { name: 'offline-key', value: 'FILE', help: 'where the offline key is (DIR/keys/offline.json)' },
  ],
  summary: 'replace the keys of a pack; readers follow by themselves',
  details: `Makes a new online key, signed by the old one. Readers follow at their next sync.

--offline and --recover need the offline key. --recover voids all that a thief
has signed, whatever the version; with --offline as well it replaces both keys.

If a change of keys was interrupted, the next run finishes it.`,
  run(given, terminal) {
    const offlineKeyPath = given.findValue('offline-key')
    const wish: RotationWish = {
      dir: given.operand(0),
      offline: given.flag('offline'),
      recover: given.flag('recover'),
      ...(offlineKeyPath !== undefined && { offlineKeyPath }),
    }
    return rotateKeys(wish, terminal)
  },
}

interface RotationWish {
  dir: string
  /** Replaces the offline key instead of the online key. */
  offline: boolean
  /** Makes a new online key and raises the epoch, because the old online key was stolen or lost. */
  recover: boolean
  /** Where the offline key is; `keys/offline.json` by default. */
  offlineKeyPath?: string
}

/**
 * Makes the next key set of a pack. Everything is written to one file first and carried out then. Whenever this is cut
 * off, the folder is as it was, or another run finishes the change.
 * @throws CommandError before anything has changed
 */
async function rotateKeys(wish: RotationWish, terminal: Terminal): Promise<0> {
  const { dir } = wish
  const cutOff = await finishRotation(dir)
  if (cutOff) {
    terminal.print('A change of keys was interrupted; it is finished now.')
    if (isWished(cutOff, wish)) return report(cutOff, terminal)
    await report(cutOff, terminal)
  }
  await planRotation(dir, await makeRotation(wish))
  const finished = await finishRotation(dir)
  if (!finished)
    throw new CommandError(`${dir} was changed by another program in the meantime: run this again`)
  return report(finished, terminal)
}

function isWished({ made, recovers }: PlannedRotation, { offline, recover }: RotationWish): boolean {
  return recovers === recover && made.some(({ use }) => use === 'offline') === offline
}

async function makeRotation(wish: RotationWish): Promise<PlannedRotation> {
  const { dir, offline, recover } = wish
  const at = (...names: string[]) => join(dir, ...names)
  const before = await readPackKeys(dir)
  const packId = await readPackId(at('pack.yaml'))
  const oldOffline =
    offline || recover
      ? await readSecretKey(wish.offlineKeyPath ?? at('keys/offline.json'), 'offline', before)
      : undefined
  const changes: KeyFile['use'][] = offline ? (recover ? ['online', 'offline'] : ['offline']) : ['online']
  const made = new Map<KeyFile['use'], KeyFile>()
  for (const use of changes) made.set(use, { use, ...(await generateKeyPair()) })

  const oldOnline = recover ? undefined : await readSecretKey(at('keys/online.json'), 'online', before)
  const online = made.get('online') ?? oldOnline
  const signer = oldOffline ?? oldOnline
  const offlinePublicKey = made.get('offline')?.publicKey ?? keysOf(before.keyset, 'offline')[0]
  if (!online || !signer || !offlinePublicKey) throw new CommandError('keyset.json has no offline key')

  const { statement, file } = await rotateKeyset({
    before,
    packId,
    recovers: recover,
    online,
    offlinePublicKey,
    signers: [signer],
  })
  const { epoch, keyset } = statement
  const signed = new TextDecoder().decode(file)
  return { replaced: before.keyset.n, recovers: recover, epoch, keyset, made: [...made.values()], signed }
}

async function report(rotation: PlannedRotation, { print }: Terminal): Promise<0> {
  const { recovers, epoch, keyset, made } = rotation
  const uses = made.map(({ use }) => use)
  print(`Key set ${keyset.n}, epoch ${epoch}: ${uses.join(' and ')} key replaced.`)
  const [online] = keysOf(keyset, 'online')
  if (online) print(`Key: ${await fingerprintOf(online)}`)
  print('Build and upload the pack now, k/ before latest.json. Readers follow by themselves.')
  if (recovers) print('Share links with the old key no longer work: give out the one that "build" prints.')
  if (uses.includes('offline')) print('Move keys/offline.json to a place without a network.')
  print('Once the new release is up, delete keys/retired/.')
  return 0
}

async function readPackId(path: string): Promise<string> {
  const bytes = await findFile(path)
  if (!bytes) throw new CommandError(`${path} is missing`)
  const { header } = parsePackHeader(new TextDecoder().decode(bytes), path)
  if (!header) throw new CommandError(`${path} has mistakes: "lint" shows them`)
  return header.id
}
