import type { SyncErrorCode } from '../../data/sync/sync-error'

/** What happened, in plain words, and what the reader can do now. */
export interface SyncErrorText {
  what: string
  next: string
}

const keepsWhatIsThere = 'What you had before is untouched.'

/** A code without a text does not compile. */
export const syncErrorTexts: Record<SyncErrorCode, SyncErrorText> = {
  offline: {
    what: 'Your computer is offline.',
    next: 'Sync again once you are connected. Briefs can be read meanwhile.',
  },
  unreachable: {
    what: 'The publisher’s server did not answer.',
    next: 'It may be down for the moment; sync again later. If it lasts, check the address.',
  },
  notFound: {
    what: 'There is no pack at this address.',
    next: 'Check the address with the publisher: it ends in latest.json.',
  },
  refusedByServer: {
    what: 'The server refused to hand out the pack.',
    next: 'Sync again later. If it lasts, ask the publisher whether the pack is public.',
  },
  busy: {
    what: 'The publisher’s server has too much to do.',
    next: 'Inbrief asks again when the server is ready. Briefs can be read meanwhile.',
  },
  redirected: {
    what: 'The server sends readers on to another address.',
    next: 'Inbrief does not follow it, so that nobody can move a pack unseen. Ask the publisher for the new address.',
  },
  timedOut: {
    what: 'The download took too long and was stopped.',
    next: 'What was fetched is kept, and the next try goes on from there.',
  },
  cutShort: {
    what: 'The connection broke off in the middle.',
    next: 'What was fetched is kept, and the next try goes on from there.',
  },
  emptyAnswer: {
    what: 'The publisher’s server sent an empty answer.',
    next: 'It may be in the middle of an update; sync again in some minutes.',
  },
  partMissing: {
    what: 'A part of the pack is missing on the publisher’s server.',
    next: `It may be in the middle of an update; sync again in some minutes. ${keepsWhatIsThere}`,
  },
  tooLarge: {
    what: 'The pack is larger than it says, or than Inbrief takes.',
    next: `Tell the publisher. ${keepsWhatIsThere}`,
  },
  notAPack: {
    what: 'What is at this address is not a pack.',
    next: 'Check the address: it ends in latest.json. A sign-in page of your network can also stand in between.',
  },
  unsupportedVersion: {
    what: 'The pack needs a newer Inbrief.',
    next: `Update the extension, then sync again. ${keepsWhatIsThere}`,
  },
  badSignature: {
    what: 'The pack’s signature is not right: it was changed after it was signed.',
    next: `Nothing of it was used. ${keepsWhatIsThere} If it happens again, tell the publisher.`,
  },
  unknownKey: {
    what: 'The pack is signed with a key that you have not trusted.',
    next: 'Ask the publisher, by another way than this address, whether the key has changed. If it has, add the new share link.',
  },
  wrongPack: {
    what: 'Another pack stands at this address than before.',
    next: `Nothing of it was used. ${keepsWhatIsThere} If you want the other pack, remove this one and add the address again.`,
  },
  rolledBack: {
    what: 'The server offers an older version than you have.',
    next: 'You keep the newer one. If it lasts, tell the publisher: their server may be out of date, or not theirs.',
  },
  versionReused: {
    what: 'The publisher changed a version that you already have, without counting it up.',
    next: `Nothing of it was used. ${keepsWhatIsThere} Tell the publisher: a signed version must never change.`,
  },
  packTaken: {
    what: 'You already have this pack from another address.',
    next: 'Remove one of the two. If you want this address, remove the other and sync again.',
  },
  badManifest: {
    what: 'The pack’s table of contents does not match what was signed.',
    next: `It may be caught in the middle of an update; try again in some minutes. ${keepsWhatIsThere}`,
  },
  badChunk: {
    what: 'A part of the pack does not match what was signed.',
    next: `It may be caught in the middle of an update; try again in some minutes. ${keepsWhatIsThere}`,
  },
  invalidContent: {
    what: 'The pack has briefs or names that break the rules of the format.',
    next: `Tell the publisher; the details below help. ${keepsWhatIsThere}`,
  },
  storageFull: {
    what: 'There is no room left on this computer for the pack.',
    next: 'Free some space or remove a pack, then sync again.',
  },
  storageFailed: {
    what: 'Your browser could not write to its own storage.',
    next: 'Restart the browser, then sync again.',
  },
  cancelled: {
    what: 'You cancelled the sync.',
    next: 'What was fetched is kept, and the next sync goes on from there.',
  },
  internal: {
    what: 'Inbrief made a mistake.',
    next: `Try again. If it lasts, report it with the details below. ${keepsWhatIsThere}`,
  },
}
