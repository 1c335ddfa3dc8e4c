/**
 * Words that texts of this field use for one another, a line each, by stem. Readers ask for "hackers" where a brief
 * says "intruders". General words of security, power and technology: no names.
 */
const groups = `
hacker attacker intruder adversary actor culprit perpetrator
hack breach intrusion compromise infiltrate penetrate break-in attack
steal theft exfiltrate exfiltration stolen stole
spy espionage surveil surveillance snoop eavesdrop
wiretap intercept interception tap eavesdrop bug
law act statute legislation rule regulation
bill legislation proposal
court judge tribunal ruling judgment judgement verdict
lawsuit sue litigation case
fine penalty penalise penalize
sanction embargo blacklist
police investigator detective
government state authority official
telecom telco carrier operator telecommunication telephone phone
phone mobile smartphone handset telephone
bank financial finance lender
hospital health healthcare medical clinic patient
power electricity grid energy utility
water utility
pipeline fuel oil gas
election vote ballot campaign
factory plant manufacturer manufacturing
car automotive vehicle
airline aviation airport aircraft
ship maritime shipping vessel port
railway rail train
school university education college student
army military defence defense forces
ministry department
parliament congress senate legislature
president leader
spyware surveillance stalkerware
malware virus worm trojan implant
ransomware extortion ransom
backdoor implant
encrypt encryption cipher cryptography
password credential login
email mail mailbox inbox
router modem gateway
vulnerability flaw bug weakness hole
zero-day 0day
exploit abuse
patch fix update
leak expose exposure disclose disclosure
outage disruption blackout disrupt
sabotage destroy destructive wipe wiper
crypto cryptocurrency bitcoin
money fund cash
journalist reporter press media
activist dissident campaigner
company firm corporation business
supplier vendor contractor
chip semiconductor
satellite space
cable subsea undersea
arrest detain detention
charge indict indictment accuse
ban prohibit forbid outlaw
phishing lure
disinformation misinformation propaganda
secret classified covert
dam reservoir
refinery fuel oil
tax revenue
border customs
drone uav
spying espionage
insurer insurance
shop retailer retail store
museum gallery
nuclear atomic
trial court prosecution
whistleblower informant
customer client subscriber
staff employee worker
child minor
privacy data-protection
cloud hosting
`

const byWord = new Map<string, string[]>()
for (const line of groups.trim().split('\n')) {
  const group = line.split(' ').map((word) => word.replace('-', ''))
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
