/**
 * Words of this field that say little of what a brief is about, since most could have them: "who hacked the telecoms"
 * asks for telecoms. Folded, in the singular.
 */
export const vagueWords: ReadonlySet<string> = new Set(
  `hacker hack hacked hacking attack attacked attacking attacker hit hitting target targeted targeting group gang spy cyber
cyberattack campaign incident operation operator case news report reported story security threat actor against people
firm company industry sector system service used using based linked affected behind recent latest new`.split(
    /\s+/,
  ),
)
