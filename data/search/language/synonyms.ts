/**
 * Words that texts of this field use for one another, a line each, by stem; a hyphen joins two words that mean the same
 * together. Readers ask for "hackers" where a brief says "intruders". General words of security, power and technology:
 * no names. Neither thesauri nor what the packs tell of a word do as well (docs/decisions.md).
 */

/** Who is hit or acts: the sectors of the EU's NIS 2 directive and those that statistics tell apart (NACE). */
const sectors = `
hospital health healthcare health-care medical clinic patient doctor physician surgery ambulance
medicine drug pharmaceutical vaccine pharma pharmacy medication biotech
power electricity grid electric energy utility power-grid power-plant substation
blackout outage power-cut power-outage
oil petroleum refinery fuel petrochemical crude petrol gasoline
gas lng pipeline fuel
coal mine mining colliery
mine mining miner mineral ore metal
steel steelworks metal metallurgy smelter iron aluminium aluminum
water utility wastewater waterworks sewage drinking-water water-treatment water-supply
bank banking financial finance lender credit-union
insurer insurance reinsurer underwriter health-insurer
pension retirement superannuation
telecom telco telecoms carrier operator telecommunication telephone phone broadband isp phone-company cellular wireless
phone mobile smartphone handset telephone cellphone cell-phone
airline aviation airport aircraft plane airliner flight
railway rail railroad train metro subway
ship maritime shipping vessel port harbour harbor cargo tanker freighter
road truck lorry transport logistics freight haulage
post postal courier parcel package delivery logistics
car automotive vehicle carmaker automaker automobile car-maker car-industry
chip semiconductor foundry microchip chipmaker processor chip-maker wafer
software developer programmer code
cloud hosting data-centre data-center datacenter server
shop retailer retail store supermarket grocery grocer
hotel tourism resort hospitality travel lodging
casino gambling betting lottery bookmaker wager
game gaming gamer esports
school education pupil student classroom teacher
university college campus academic academia student higher-education
research laboratory lab scientist institute
government state authority official administration
ministry department foreign-ministry foreign-office
city municipal municipality town council county local-government
embassy diplomat consulate diplomatic ambassador envoy
parliament congress senate legislature lawmaker
police law-enforcement cop investigator detective
court judge judiciary tribunal judicial magistrate
lawyer attorney solicitor counsel barrister legal law-firm
journalist reporter press media newspaper newsroom broadcaster television news
activist dissident campaigner ngo nonprofit charity human-rights
church religious parish clergy
museum gallery archive culture
defence defense military arms
weapon arms munition missile ammunition armament
army military troops forces soldier
navy naval warship frigate
satellite space orbit rocket aerospace spacecraft
farm agriculture agricultural food crop farmer grain
fish fishing fishery seafood
chemical chemistry petrochemical
construction builder building
nuclear atomic reactor uranium
factory plant manufacturer manufacturing maker producer
election vote ballot voter voting poll electoral
tax revenue taxpayer customs
border customs frontier
crypto cryptocurrency bitcoin coin token wallet blockchain digital-currency
chat messenger messaging social-media social-network
cable subsea undersea submarine seabed fibre fiber sea-floor
controller scada industrial control-system
dam reservoir hydroelectric
prison jail sentence
`

/** How: what MITRE ATT&CK and the press call it. */
const methods = `
hacker attacker intruder adversary actor culprit perpetrator cybercriminal
gang criminal cybercriminal crook syndicate crew
spy agent operative officer intelligence
intelligence secret-service spy
hack breach intrusion compromise infiltrate penetrate break-in attack
attack assault strike hit target campaign
spy espionage surveil surveillance snoop eavesdrop cyberespionage
wiretap intercept interception tap eavesdrop bug phone-tapping
phishing lure bait spearphishing spear-phishing fake-email
impersonate impersonation pose impostor imposter masquerade
social-engineering impersonate impersonation pretext impostor pose vishing
help-desk service-desk
password credential login logon
account-takeover credential password login
password-spraying brute-force spray credential password
mfa multifactor two-factor second-factor 2fa authentication
supply-chain vendor supplier trojanise trojanize tamper update
vulnerability flaw bug weakness hole exploit unpatched cve
zero-day 0day unknown unpatched
exploit abuse
patch fix update
misconfiguration misconfigured exposed unsecured unprotected
insider employee contractor rogue disgruntled
ddos flood botnet overload denial-service
ransomware extortion ransom blackmail locker
malware virus worm trojan implant malicious
backdoor implant trojan
spyware surveillance stalkerware surveillance-tool
wiper wipe erase destroy overwrite destructive
sabotage destroy destructive vandalism
encrypt encryption cipher cryptography scramble
fraud scam swindle con
bec business-email invoice-fraud
skimmer skimming card-data magecart
cryptojacking cryptominer cryptomining miner
deepfake synthetic voice-cloning clone
sim-swap sim-swapping port-out
hijack reroute redirect divert
gps gnss navigation
jam jamming spoof spoofing interference
usb thumb-drive flash-drive
recruiter recruit job hiring headhunter
drone uav quadcopter unmanned
arson fire firebomb incendiary
explosion blast bomb
file-transfer upload managed-transfer
firewall appliance gateway
router modem gateway
email e-mail mail mailbox inbox message
camera cctv
artificial-intelligence ai machine-learning
disinformation misinformation propaganda fake-news
interference meddling influence
whistleblower informant leaker
`

/** What came of it, and to whom. */
const consequences = `
theft steal exfiltrate exfiltration stolen stole loot siphon heist robbery rob
leak expose exposure disclose disclosure
data-breach breach exfiltrate records leak
outage disruption disrupt downtime offline shutdown
secret classified covert confidential
money fund cash asset
launder laundering mixer money-laundering
death die kill casualty fatality injure injury wound
layoff redundancy furlough job-loss
shortage scarcity queue
record file document
privacy data-protection
customer client subscriber
staff employee worker personnel
child minor juvenile
citizen resident population
company firm corporation business enterprise
supplier vendor contractor
war conflict invasion
ally alliance partner
refugee migrant asylum
protest demonstration riot rally
walkout union industrial-action
president leader
party politician candidate
`

/** What states, courts and companies did about it. */
const measures = `
law act statute legislation rule regulation directive
bill legislation proposal draft
ruling judgment judgement verdict tribunal
lawsuit sue litigation case class-action
charge indict indictment accuse prosecute
prosecutor prosecution
trial court
arrest detain detention custody
fine penalty penalise penalize
sanction embargo blacklist freeze asset-freeze
ban prohibit forbid outlaw bar
takedown dismantle seize seizure confiscate
inquiry investigation investigate probe hearing
resign resignation quit oust sack dismiss
expel expulsion deport
treaty agreement accord pact
tariff duty levy import-tax
export-control export-ban export-licence
subsidy incentive grant
boycott shun
smuggle smuggling contraband trafficking
drill exercise manoeuvre maneuver
nationalise nationalize expropriate expropriation nationalisation nationalization
`

/** By word. Read when a search first asks: the background wakes for every page, and mostly searches nothing. */
let known: ReadonlyMap<string, readonly string[]> | undefined

function readSynonyms(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>()
  for (const line of [sectors, methods, consequences, measures].join('').trim().split(/\n+/)) {
    const group = line.split(' ').map((word) => word.replaceAll('-', ''))
    for (const word of group)
      byWord.set(word, [...(byWord.get(word) ?? []), ...group.filter((w) => w !== word)])
  }
  return byWord
}

/** All words that have synonyms. */
export function wordsWithSynonyms(): Iterable<string> {
  known ??= readSynonyms()
  return known.keys()
}

/** The words that may stand for this one of `wordsWithSynonyms`. */
export function synonymsOf(word: string): readonly string[] {
  known ??= readSynonyms()
  return known.get(word) ?? []
}
