import type { OffReason } from '../messages/protocol'

/** What the reader has chosen. One row in the reader's own database. */
export interface Settings {
  marks: {
    /** `subtle`: a thin underline; `clear`: an underline and a tint. */
    style: 'subtle' | 'clear'
    /** The first mention of an entity in each section of a page, or all. */
    scope: 'first' | 'all'
  }
  hover: {
    /** Milliseconds of rest before the card opens. */
    dwellMs: 150 | 300 | 700
    /** Open only while Alt is held. */
    onlyWithAlt: boolean
  }
  /** Host names on which nothing is marked. */
  sitesOff: string[]
  /** Entities that are not marked, the newest last. */
  unmarked: Unmarked[]
  /** How often packs are synced by themselves. */
  sync: { every: SyncEvery }
  /** Ids of packs whose names go to no page: the background finds them, and only the toolbar shows them. */
  privatePacks: string[]
  everywhereOff: boolean
  /** Milliseconds since 1970, or null. */
  pausedUntilMs: number | null
}

/** An entity that the reader does not want marked. */
export interface Unmarked {
  /** `packId/entityId` */
  entity: string
  /** Its name at that time, because its pack may be gone. */
  name: string
  /** Null: everywhere. */
  host: string | null
}

export type SyncEvery = 'day' | 'week' | 'off'

export type OffScope = 'site' | 'hour' | 'everywhere'

export const defaultSettings: Settings = {
  marks: { style: 'subtle', scope: 'first' },
  hover: { dwellMs: 300, onlyWithAlt: false },
  sync: { every: 'day' },
  sitesOff: [],
  unmarked: [],
  privatePacks: [],
  everywhereOff: false,
  pausedUntilMs: null,
}

/**
 * Why nothing is marked on a host at a time (milliseconds since 1970): of several reasons the most sweeping; null if
 * none.
 */
export function whyOff(settings: Settings, host: string, nowMs: number): OffReason | null {
  if (settings.everywhereOff) return 'everywhere'
  if (settings.pausedUntilMs !== null && nowMs < settings.pausedUntilMs) return 'paused'
  return settings.sitesOff.includes(host) ? 'site' : null
}

const hourMs = 60 * 60 * 1000

/** The settings after marks were turned off for this host, for an hour or everywhere. */
export function turnOff(settings: Settings, scope: OffScope, host: string, nowMs: number): Settings {
  switch (scope) {
    case 'site':
      return { ...settings, sitesOff: [...settings.sitesOff.filter((one) => one !== host), host] }
    case 'hour':
      return { ...settings, pausedUntilMs: nowMs + hourMs }
    case 'everywhere':
      return { ...settings, everywhereOff: true }
  }
}

/** The settings with everything lifted that keeps marks off this host; other hosts stay off. */
export function turnOn(settings: Settings, host: string): Settings {
  return {
    ...settings,
    sitesOff: settings.sitesOff.filter((one) => one !== host),
    everywhereOff: false,
    pausedUntilMs: null,
  }
}
