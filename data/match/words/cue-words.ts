/**
 * Words that stand beside a name when it means an entity of that kind: "Lumen customers" but "a lumen of light".
 * General words of a trade, so that they hold for any pack.
 */
import type { EntityKind } from '../../brief/entity'
import { shortTitles, titles } from './titles'

export interface Cues {
  before: ReadonlySet<string>
  after: ReadonlySet<string>
  /** How German nouns before the name end, in all cases and as parts of others: "den Softwareherstellern X und Y". */
  german?: RegExp
  /** What is shortened, with or without a point: "Sen. X". */
  shortened?: ReadonlySet<string>
  /** For kinds whose names are given by those who write about them: "a group known as X", "X is a C2 framework". */
  trade?: Trade
}

/** What a trade calls what it gives names to. */
export interface Trade {
  /** Nouns that say by themselves what something is, in any sentence: "X is a backdoor". */
  nouns: ReadonlySet<string>
  /** Words that make a noun one of the trade: "threat actor", "hacking collective", "C2 framework". */
  adjectives: ReadonlySet<string>
  /** Nouns of all trades, which need such a word before them. */
  general: ReadonlySet<string>
}

const set = (words: string) => new Set(words.split(' '))

const threat: Cues = {
  before: set(
    'group groups actor actors gang gangs cybergang crew hackers apt ransomware malware spyware trojan trojans ' +
      'botnet worm backdoor stealer loader implant rat wiper rootkit bootkit families ' +
      'groupe groupes rançongiciel grupo grupos banda gruppo gruppe hackergruppe bande schadsoftware ' +
      'группа группы группировка группировки вымогатель троян',
  ),
  after: set(
    'group gang cybergang crew hackers hacker actor actors operators operator affiliates affiliate ransomware ' +
      'malware spyware trojan trojans botnet worm backdoor backdoors campaign implant implants loader stealer rat ' +
      'wiper rootkit bootkit payload payloads infection infections dropper downloader banker keylogger infostealer ' +
      'attackers c2 apt raas',
  ),
  trade: {
    nouns: set(
      'ransomware malware spyware trojan botnet backdoor wiper rootkit bootkit keylogger infostealer cybergang hackers ' +
        'raas',
    ),
    adjectives: set(
      'threat attack hacking hacker cyber cybercrime cybercriminal cyberespionage espionage extortion banking android spy ' +
        'exploitation c2 ransomware malware spyware',
    ),
    general: set(
      'strain family operation collective toolkit tool tools framework platform cluster outfit syndicate',
    ),
  },
}
const company: Cues = {
  before: set('provider carrier insurer vendor maker firm company telecom operator giant retailer startup'),
  // Where each noun has a capital, that of a name tells nothing, and the noun before it has to.
  german: /(?:konzern|hersteller|anbieter|betreiber|riese|gigant|unternehmen)(?:e?[sn]|e)?$|firm(?:a|en)$/,
  after: set(
    'inc corp corporation ltd llc plc gmbh customers shares stock employees executives ' +
      'spokesman spokeswoman spokesperson ceo said says announced',
  ),
}
const product: Cues = {
  before: set(
    'software product appliance app messenger service missile rocket tank helicopter drone vaccine drug',
  ),
  german:
    /(?:panzer|flugzeug|hubschrauber|rakete|drohne|jet|impfstoff|medikament|software|programm|dienst|browser|typ)(?:e?[ns])?$/,
  after: set(
    'software servers platform server app apps users messenger messages missile missiles rocket rockets tank tanks ' +
      'jet jets helicopter helicopters drone drones aircraft vaccine vaccines',
  ),
}

const person: Cues = {
  before: new Set([
    ...titles,
    ...set(
      'chancellor premier minister secretary congressman congresswoman governor mayor ambassador general ceo ' +
        'chairman chairwoman leader candidate founder mme monsieur madame herr frau señor señora',
    ),
  ]),
  after: new Set(),
  shortened: shortTitles,
}

const cuesByKind: Partial<Record<EntityKind, Cues>> = {
  actor: threat,
  malware: threat,
  campaign: threat,
  company,
  organisation: company,
  product,
  technology: product,
  agency: { before: new Set(), after: set('said says announced official officials') },
  person,
  place: { before: set('republic'), after: set('government president minister') },
  law: { before: new Set(), after: set('act law regulation proposal order bill') },
}

/** The words that say that a name is of this kind; undefined where none do. */
export function cuesOf(kind: EntityKind): Cues | undefined {
  return cuesByKind[kind]
}

/** Whether a word in lower case is itself one that says what names of this kind are. */
export function isCue(word: string, kind: EntityKind): boolean {
  const cues = cuesByKind[kind]
  return cues !== undefined && (cues.before.has(word) || cues.after.has(word))
}

/**
 * Whether a word of a phrase is a noun of the trade: "backdoor" by itself, "actor" and "framework" behind a word of
 * the trade.
 *
 * @param words in lower case
 */
export function isTradeNoun(words: readonly string[], at: number, { before, after, trade }: Cues): boolean {
  const word = words[at] ?? ''
  if (trade?.nouns.has(word)) return true
  if (at === 0 || !trade?.adjectives.has(words[at - 1] ?? '')) return false
  return trade.general.has(word) || before.has(word) || after.has(word)
}
