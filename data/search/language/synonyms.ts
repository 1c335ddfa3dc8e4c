/**
 * Words that texts of this field use for one another, a line each, by stem. Readers ask for "hackers" where a brief
 * says "intruders". General words of security, power and technology: no names.
 */
const groups = `
hacker attacker intruder adversary actor culprit perpetrator
hack breach intrusion compromise infiltrate penetrate break-in attack
attack assault strike hit target campaign
steal theft exfiltrate exfiltration stolen stole loot
spy espionage surveil surveillance snoop eavesdrop
spy agent operative officer
intelligence secret-service spy
wiretap intercept interception tap eavesdrop bug
law act statute legislation rule regulation directive
bill legislation proposal draft
court judge tribunal ruling judgment judgement verdict
lawsuit sue litigation case
lawyer attorney solicitor counsel legal
fine penalty penalise penalize
sanction embargo blacklist freeze
police investigator detective
government state authority official
telecom telco carrier operator telecommunication telephone phone
phone mobile smartphone handset telephone cellphone
bank financial finance lender
hospital health healthcare medical clinic patient
medicine drug pharmaceutical vaccine
power electricity grid energy utility
blackout outage
water utility wastewater
pipeline fuel oil gas
oil petroleum refinery fuel
coal mine mining
election vote ballot voter poll
party politician candidate
factory plant manufacturer manufacturing maker producer
weapon arms munition missile
defence defense military
army military troops forces
navy naval warship
car automotive vehicle carmaker
airline aviation airport aircraft plane
ship maritime shipping vessel port
railway rail train
road truck transport logistics
farm agriculture food crop
school university education college student campus
research laboratory scientist
ministry department
parliament congress senate legislature
president leader
embassy diplomat consulate
spyware surveillance stalkerware
malware virus worm trojan implant malicious
ransomware extortion ransom blackmail
backdoor implant
wiper wipe erase destroy overwrite
encrypt encryption cipher cryptography
password credential login
email mail mailbox inbox message
chat messenger messaging
router modem gateway
firewall appliance
vulnerability flaw bug weakness hole
zero-day 0day unknown
exploit abuse
patch fix update
leak expose exposure disclose disclosure
outage disruption disrupt
sabotage destroy destructive
ddos flood botnet
crypto cryptocurrency bitcoin coin token wallet
money fund cash asset
launder laundering mixer
fraud scam swindle
journalist reporter press media newspaper newsroom
activist dissident campaigner
refugee migrant asylum
company firm corporation business
supplier vendor contractor
software developer programmer code
chip semiconductor foundry
satellite space orbit
cable subsea undersea submarine seabed
arrest detain detention
charge indict indictment accuse prosecute
prosecutor prosecution
prison jail sentence
ban prohibit forbid outlaw
phishing lure bait
impersonate impersonation pose impostor
disinformation misinformation propaganda
interference meddling influence
secret classified covert
dam reservoir
tax revenue
border customs
drone uav
insurer insurance
shop retailer retail store supermarket
casino gambling betting resort
hotel tourism resort
church religious
museum gallery archive culture
nuclear atomic
trial court
whistleblower informant
customer client subscriber
staff employee worker
child minor
citizen resident population
privacy data-protection
record file document
cloud hosting
camera cctv
controller scada industrial
artificial-intelligence ai
war conflict invasion
ally alliance partner
treaty agreement accord
explosion blast bomb
supply-chain vendor supplier trojanise trojanize update
social-engineering impersonate impersonation pretext impostor pose vishing
help-desk service-desk
denial-service ddos flood botnet
zero-day unknown unpatched
law-firm solicitor attorney counsel lawyer
health-care hospital clinic healthcare
phone-company carrier telecom operator
chip-maker semiconductor foundry chipmaker
car-maker automotive carmaker car-industry vehicle
file-transfer upload managed-transfer
control-system scada industrial controller
water-treatment water utility wastewater
power-grid power-outage electricity grid blackout substation breaker
data-breach breach exfiltrate records leak
bank-account account
password-spraying spray credential password
second-factor multifactor mfa authentication
fake-news disinformation misinformation
money-laundering launder mixer
surveillance-tool spyware surveillance
rail-network railway rail train
higher-education university campus college
foreign-office foreign-ministry ministry diplomat
sea-floor seabed undersea subsea submarine
`

const byWord = new Map<string, string[]>()
for (const line of groups.trim().split('\n')) {
  const group = line.split(' ').map((word) => word.replaceAll('-', ''))
  for (const word of group)
    byWord.set(word, [...(byWord.get(word) ?? []), ...group.filter((w) => w !== word)])
}

/** All words that have synonyms. */
export function wordsWithSynonyms(): Iterable<string> {
  return byWord.keys()
}

/** The words that may stand for this one of `wordsWithSynonyms`. */
export function synonymsOf(word: string): readonly string[] {
  return byWord.get(word) ?? []
}
