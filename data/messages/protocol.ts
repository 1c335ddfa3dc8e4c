/**
 * Every message between the parts of the extension. A content script may only look things up (`PageRequests`);
 * the card, which lives inside web pages, may look up, open, and note what the reader wants unmarked
 * (`CardRequests`); the extension's own tabs and
 * popup may change things (`OwnRequests`). `dispatch.ts` checks who asks and what, at run time.
 */
import type { Role } from '../brief/brief'
import type { EntityKind } from '../brief/entity'
import type { PageNames } from '../match/name-filter'
import type { DateHint } from '../page/article-date'
import type { OffScope, Settings } from '../store/settings'

/** An entity across packs: `packId/entityId`. Briefs are named in the same way. */
export type EntityKey = string
export type BriefKey = string

// --- what a content script may ask --------------------------------------------------------------------------

/** Why nothing is marked here. */
export type OffReason = 'site' | 'paused' | 'everywhere'

/** How a page is to be read. */
export type PageReading =
  | { on: false; reason: OffReason }
  | {
      on: true
      /** Of the names that need one of the words asked about. */
      names: PageNames
      marks: Settings['marks']
      hover: Settings['hover']
    }

/** A stretch of text that may be a name, with the text beside it in the same block. */
export interface Surface {
  text: string
  before: string
  after: string
}

/** What a surface is. Several entities where one name means several and the page does not decide. */
export interface Verdict {
  entities: EntityKey[]
  role: Role
  /** By itself, without help of other surfaces: what may support others when the page is asked about again. */
  sure?: true
}

export interface PageRequests {
  /**
   * Sent at a page's start, so that the background is awake when the page is read. The answer includes the sieve of
   * words that are of use (`sieveOf`).
   */
  'page/wake': { ask: Record<never, never>; answer: { sieve: Uint32Array } }
  /**
   * Hashes of words on the page, and of each two neighbours. A word may be asked about again, if the first time was
   * long ago.
   */
  'page/read': { ask: { words: Int32Array }; answer: PageReading }
  /** Decided together, in the order of the surfaces; null for one that is not a mention on this page. */
  'page/resolve': { ask: { surfaces: Surface[] }; answer: { verdicts: (Verdict | null)[] } }
}

// --- what the card may ask ------------------------------------------------------------------------------------

/** What the card shows of one mention. */
export interface CardContent {
  entities: CardEntity[]
}

/** An entity that the card can go to. */
export interface NamedEntity {
  key: EntityKey
  name: string
  role: Role
}

/** A text with the names in it that the card can go to, in order. */
export interface LiveText {
  text: string
  names: { start: number; end: number; entity: EntityKey }[]
}

export interface CardEntity extends NamedEntity {
  kind: EntityKind
  about: LiveText
  packTitle: string
  /** Why the text is marked; null where the card came here from another name in it. */
  why: {
    /** The text on the page. */
    matched: string
    /** The name of the entity that it matched. */
    name: string
    isAlias: boolean
    sources: string[]
    disputed: boolean
    note?: string
  } | null
  otherNames: string[]
  briefs: BriefTeaser[]
  /** How many briefs name this entity in all. */
  briefCount: number
  /** Briefs on it that its publisher has taken back, newest first. */
  withdrawn: WithdrawnTeaser[]
}

export interface WithdrawnTeaser {
  key: BriefKey
  title: string
  /** When, ISO 8601. */
  published: string
}

export interface BriefTeaser {
  key: BriefKey
  title: string
  date: string
  summary: LiveText
  /** When its publisher last changed it, ISO 8601; null where that is not known to have happened. */
  revised: string | null
  /** Other entities of this brief that this page mentions too. */
  alsoHere: NamedEntity[]
  /** Those that it leaves out. */
  notHere: NamedEntity[]
  /** Where the entity stands in the tree of who is involved. */
  groups: EntityGroup[]
}

/** Entities beside each other, the one that the card is about among them: "US telecoms › AT&T, Lumen, Verizon". */
export interface EntityGroup {
  /** The lines above them, outermost first. */
  path: string[]
  members: NamedEntity[]
}

/** A whole brief as the card shows and cites it. */
export interface CardBrief {
  key: BriefKey
  title: string
  date: string
  packTitle: string
  publisher: string
  packVersion: number
  happened: LiveText[]
  analysis: LiveText[]
  conclusion: LiveText[]
}

export interface CardRequests {
  'card/content': {
    /** `pageEntities`: what else the page mentions, for ranking. `briefs`: at most so many teasers. */
    ask: { matched: string | null; entities: EntityKey[]; pageEntities: EntityKey[]; briefs: number }
    answer: CardContent
  }
  /** Null where no pack has the brief any more. */
  'card/brief': { ask: { brief: BriefKey }; answer: CardBrief | null }
  /** The reader does not want an entity marked on a host, or anywhere (`host` null), or wants it again. */
  'card/setMarked': { ask: { entity: EntityKey; host: string | null; marked: boolean }; answer: null }
  /** Keeps a wrong match in the reader's own list; answers how it is taken back. */
  'card/report': {
    ask: { entity: EntityKey; matched: string; before: string; after: string }
    answer: { report: number }
  }
  'card/takeBackReport': { ask: { report: number }; answer: null }
  'card/openBrief': { ask: { brief: BriefKey }; answer: null }
  /** Opens the search page of all briefs on an entity. */
  'card/openEntity': { ask: { entity: EntityKey }; answer: null }
}

// --- what the popup, the reader and the settings may ask --------------------------------------------------------

export interface OwnRequests {
  'marks/turnOff': { ask: { scope: OffScope; host: string }; answer: null }
  'marks/turnOn': { ask: { host: string }; answer: null }
  'settings/change': { ask: { settings: Partial<Settings> }; answer: null }
  /** Answered when the sync has begun; its progress is posted to the `sync` port. */
  'sync/start': { ask: { sourceId: string }; answer: null }
  'sync/cancel': { ask: { sourceId: string }; answer: null }
  /** Serves the version before, or the newer one again if that is served already. Nothing is lost either way. */
  'pack/rollBack': { ask: { packId: string }; answer: { isDone: boolean } }
  /** Answers the id of the new source, or of the one that has this address; its first sync begins. */
  'source/add': { ask: { address: string }; answer: { sourceId: string } | { error: 'badAddress' } }
  'source/remove': { ask: { sourceId: string }; answer: null }
  'source/restore': { ask: { sourceId: string }; answer: null }
  /** What the page in a tab mentions of private packs. */
  'tab/private': { ask: { tabId: number }; answer: PageReport['mentions'] }
  /**
   * One of the extension's pages has changed the reader's own database: compiles and plans what follows. The answer has
   * the ids of the packs that could not be compiled.
   */
  'own/changed': { ask: Record<never, never>; answer: { refused: string[] } }
}

export type Requests = PageRequests & CardRequests & OwnRequests
export type RequestName = keyof Requests
export type Ask<N extends RequestName> = Requests[N]['ask']
export type Answer<N extends RequestName> = Requests[N]['answer']

// --- what a content script is told or asked -----------------------------------------------------------------------

/** What the popup shows of the page in the active tab. */
export interface PageReport {
  host: string
  url: string
  title: string
  state: 'off' | 'reading' | 'ready'
  /** The browser shows a PDF there, whose text no content script sees. */
  isPdf?: true
  /** One for each text of each entity, in order of first appearance. */
  mentions: {
    entity: EntityKey
    text: string
    count: number
    /** Of a private pack: the page knows nothing of it, so that nobody can jump there. */
    isPrivate?: true
    /** Where they stand, from 0 at the page's top to 1 at its end. */
    places: number[]
  }[]
}

/** A page as its reader hands it over. */
export interface PageSource {
  html: string
  /** Of the page, http(s). */
  address: string
}

export interface PageCommands {
  /** Settings, packs or pauses have changed: ask again. */
  'tab/refresh': { ask: Record<never, never>; answer: null }
  /** The page itself, if it may be a brief, else null. Only the popup asks for it. */
  'tab/page': { ask: Record<never, never>; answer: PageSource | null }
  /** All text that is read of the page; empty where nothing is read. */
  'tab/text': { ask: Record<never, never>; answer: string }
  /** Entities that the page mentions where readers see it, each once. Cheap, even on a page that never rests. */
  'tab/entities': { ask: Record<never, never>; answer: EntityKey[] }
  /** What may tell when the article was published; read when it is asked for. */
  'tab/dates': { ask: Record<never, never>; answer: DateHint[] }
  'tab/report': { ask: Record<never, never>; answer: PageReport }
  /** Scrolls to the `index`-th mention (from 0) of an entity and flashes it; answers how many there are. */
  'tab/jump': { ask: { entity: EntityKey; index: number }; answer: number }
  /** The keyboard: to the next or the previous mention, and open its card; false where there is none. */
  'tab/walk': { ask: PageWalk; answer: boolean }
  /** The host of the page, which decides for the frames in it as well. */
  'tab/host': { ask: Record<never, never>; answer: string }
}

/** A step to the next or the previous mention. */
export interface PageWalk {
  direction: 1 | -1
  /** From the reader's place, or from the beginning (backwards: the end) of a frame that is entered. */
  from: 'here' | 'edge'
  /** Whether the first mention follows the last. */
  round: boolean
}
