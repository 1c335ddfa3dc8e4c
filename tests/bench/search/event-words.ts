/**
 * What generated briefs are about. Each thing has the words of those who write about it and, separately, the words of
 * those who ask for it, so that a question is no copy of a text.
 */
export interface Wording {
  /** As a brief writes it. */
  written: readonly string[]
  /** As a reader asks for it. */
  asked: readonly string[]
}

export const events: readonly (Wording & { title: readonly string[] })[] = [
  {
    title: ['reaches the interception systems of', 'sits inside the lawful-access gear of'],
    written: [
      'court-ordered interception equipment was entered',
      'the intruders copied lists of intercept targets',
    ],
    asked: ['wiretap', 'phone tapping'],
  },
  {
    title: ['encrypts the servers of', 'halts the work of'],
    written: [
      'files were encrypted and a ransom note was left',
      'an affiliate demanded payment for a decryption key',
    ],
    asked: ['ransomware', 'extortion'],
  },
  {
    title: ['empties the wallets of', 'takes coins from'],
    written: ['digital coins were moved through mixers', 'signing keys of a hot wallet were stolen'],
    asked: ['cryptocurrency theft', 'stolen crypto'],
  },
  {
    title: ['poisons an update of', 'hides in the builds of'],
    written: [
      'a build server inserted malicious code into signed updates',
      'customers installed a trojanised release',
    ],
    asked: ['supply chain', 'malicious update'],
  },
  {
    title: ['wipes the machines of', 'destroys data at'],
    written: [
      'a wiper overwrote the boot records of workstations',
      'machines did not start again after the overwriting',
    ],
    asked: ['destructive malware', 'wiped computers'],
  },
  {
    title: ['reads the mail of', 'copies mailboxes of'],
    written: [
      'forged tokens opened the mailboxes of senior staff',
      'messages were exported from mail servers',
    ],
    asked: ['email theft', 'stolen emails'],
  },
  {
    title: ['turns off the lights at', 'opens breakers of'],
    written: [
      'operators watched as breakers opened by remote control',
      'substations lost supply for six hours',
    ],
    asked: ['blackout', 'power outage'],
  },
  {
    title: ['watches the phones of guests of', 'infects handsets at'],
    written: [
      'a zero-click exploit installed a surveillance tool on phones',
      'forensic traces of the tool were found on handsets',
    ],
    asked: ['spyware', 'phones spied on'],
  },
  {
    title: ['steals records from', 'copies the files of'],
    written: [
      'personal records of millions were exfiltrated',
      'a database of customers was offered for sale',
    ],
    asked: ['data breach', 'leaked personal data'],
  },
  {
    title: ['floods the sites of', 'drowns the portals of'],
    written: [
      'a botnet sent traffic until portals stopped answering',
      'junk requests from hijacked cameras saturated links',
    ],
    asked: ['denial of service', 'ddos'],
  },
  {
    title: ['courts the voters of', 'plants stories about'],
    written: [
      'accounts run from one office spread invented stories before the ballot',
      'fake outlets were amplified before the vote',
    ],
    asked: ['election interference', 'disinformation'],
  },
  {
    title: ['lives in the routers of', 'keeps a foothold in'],
    written: [
      'edge devices past their support were recruited into a relay network',
      'firmware of small routers carried an implant',
    ],
    asked: ['router botnet', 'compromised routers'],
  },
  {
    title: ['is sanctioned over', 'loses its accounts after'],
    written: [
      'assets were frozen and dealings with the group forbidden',
      'the treasury named shell companies and froze their funds',
    ],
    asked: ['sanctions', 'frozen assets'],
  },
  {
    title: ['is charged over', 'stands trial for'],
    written: ['prosecutors unsealed an indictment of four officers', 'a grand jury charged the operators'],
    asked: ['indictment', 'criminal charges'],
  },
  {
    title: ['cuts a cable of', 'drags an anchor over a line of'],
    written: [
      'a vessel dragged its anchor across a cable on the sea floor',
      'traffic was rerouted after a seabed line parted',
    ],
    asked: ['undersea cable', 'submarine cable sabotage'],
  },
  {
    title: ['guesses the passwords of', 'sprays logins of'],
    written: [
      'reused credentials opened accounts without a second factor',
      'one password was tried against thousands of accounts',
    ],
    asked: ['stolen credentials', 'password spraying'],
  },
  {
    title: ['calls the help desk of', 'talks its way into'],
    written: [
      'callers persuaded the service desk to reset second factors',
      'an impostor posed as an employee on the telephone',
    ],
    asked: ['social engineering', 'impersonation'],
  },
  {
    title: ['breaks the file transfer of', 'uses a hole in appliances of'],
    written: [
      'an unknown flaw in a transfer appliance let anyone run commands',
      'the vendor released a fix a week after exploitation began',
    ],
    asked: ['zero-day vulnerability', 'unpatched bug'],
  },
  {
    title: ['jams the satellites of', 'silences terminals of'],
    written: [
      'modems of a satellite network were bricked by a faulty command',
      'satellite terminals went dark across the region',
    ],
    asked: ['satellite hack', 'space systems'],
  },
  {
    title: ['changes the doses at', 'opens valves at'],
    written: [
      'someone raised the level of a chemical from a remote desktop',
      'pumps were driven through an exposed controller',
    ],
    asked: ['water treatment', 'industrial control systems'],
  },
]

export const sectors: readonly Wording[] = [
  { written: ['a telecom operator', 'the carrier'], asked: ['phone company', 'telecoms'] },
  { written: ['a hospital group', 'the clinics'], asked: ['hospitals', 'health care'] },
  { written: ['a lender', 'the bank'], asked: ['banks', 'financial sector'] },
  { written: ['a shipping line', 'the port operator'], asked: ['maritime', 'ports'] },
  { written: ['an airline', 'the carrier of passengers'], asked: ['aviation', 'airlines'] },
  { written: ['a university', 'the campus'], asked: ['universities', 'higher education'] },
  { written: ['a ministry', 'the foreign office'], asked: ['government', 'ministries'] },
  { written: ['a newspaper', 'the newsroom'], asked: ['journalists', 'media'] },
  { written: ['a chip maker', 'the foundry'], asked: ['semiconductors', 'chipmakers'] },
  { written: ['a carmaker', 'the assembly plant'], asked: ['automotive', 'car industry'] },
  { written: ['a refinery', 'the fuel depot'], asked: ['oil', 'fuel'] },
  { written: ['a law firm', 'the solicitors'], asked: ['lawyers', 'legal firms'] },
  { written: ['a retailer', 'the supermarkets'], asked: ['shops', 'retail'] },
  { written: ['a railway', 'the rail network'], asked: ['trains', 'railways'] },
  { written: ['an insurer', 'the insurance group'], asked: ['insurance', 'insurers'] },
  { written: ['a defence contractor', 'the arms maker'], asked: ['defense industry', 'weapons makers'] },
  { written: ['a casino', 'the resort'], asked: ['casinos', 'gambling'] },
  { written: ['a political party', 'the campaign office'], asked: ['parties', 'politicians'] },
  { written: ['a software house', 'the developer of the product'], asked: ['software vendor', 'developers'] },
  { written: ['a museum', 'the archive'], asked: ['museums', 'culture'] },
]

/** Name and adjective. */
export const countries: readonly (readonly [string, string])[] = [
  ['China', 'Chinese'],
  ['Russia', 'Russian'],
  ['Iran', 'Iranian'],
  ['North Korea', 'North Korean'],
  ['United States', 'American'],
  ['United Kingdom', 'British'],
  ['Germany', 'German'],
  ['France', 'French'],
  ['Netherlands', 'Dutch'],
  ['Poland', 'Polish'],
  ['Ukraine', 'Ukrainian'],
  ['Israel', 'Israeli'],
  ['India', 'Indian'],
  ['Pakistan', 'Pakistani'],
  ['Japan', 'Japanese'],
  ['South Korea', 'South Korean'],
  ['Taiwan', 'Taiwanese'],
  ['Vietnam', 'Vietnamese'],
  ['Turkey', 'Turkish'],
  ['Greece', 'Greek'],
  ['Brazil', 'Brazilian'],
  ['Mexico', 'Mexican'],
  ['Canada', 'Canadian'],
  ['Australia', 'Australian'],
  ['Spain', 'Spanish'],
  ['Italy', 'Italian'],
  ['Sweden', 'Swedish'],
  ['Norway', 'Norwegian'],
  ['Finland', 'Finnish'],
  ['Denmark', 'Danish'],
  ['Switzerland', 'Swiss'],
  ['Nigeria', 'Nigerian'],
  ['Kenya', 'Kenyan'],
  ['Egypt', 'Egyptian'],
  ['Saudi Arabia', 'Saudi'],
  ['Belarus', 'Belarusian'],
]
