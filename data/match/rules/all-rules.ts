import { acronymCase, allCapitals, bracketed, notSurname, otherAcronym, sharedAcronym } from './acronym-case'
import { capitalInSentence, oddCapitals } from './capital-in-sentence'
import { command, programInUse } from './command'
import { barePossessive, boundParticiple, cueBeside } from './cue-beside'
import { demonym } from './demonym'
import { cutByWords, languageName } from './foreign-scripts'
import { amongThreats, firstName, fullName } from './full-name'
import { indexOfThatName } from './index-of-that-name'
import { knownBeside } from './known-beside'
import { amidCapitals, bodyElsewhere, longerName, otherMaker, partOfPhrase } from './longer-name'
import { month } from './month'
import { placeNamedFor, townOfThatName } from './named-for'
import { ordinaryWord } from './ordinary-word'
import { founder, landOrPerson, namedAfter, nobleName, otherPerson, unknownGivenName } from './other-person'
import {
  landOfThatName,
  otherPlace,
  stateOfThatName,
  thingCalledAfterPlace,
  thingOfThatName,
} from './other-place'
import { headingOfSurvey, listedTool, rareAmongThreats } from './page-of-threats'
import { loneLabel, sameEntity, sameKind, sharedBrief } from './page-support'
import { phraseOfThatName } from './phrase-of-that-name'
import type { Rule } from './rule'
import { amongItsKind, sharedName, sharedSurname } from './shared-name'
import { amongPrograms, smallLetters } from './small-letters'
import { statedDoubt } from './stated-doubt'
import { titledPlace } from './titled-place'
import { bodyInOneWord, longerAbbreviation, signsOfName } from './whole-name'
import { wordOfTrade } from './word-of-trade'

/** In no order: the strongest doubt and the strongest evidence count. */
export const allRules: readonly Rule[] = [
  statedDoubt,
  ordinaryWord,
  smallLetters,
  wordOfTrade,
  demonym,
  acronymCase,
  allCapitals,
  sharedAcronym,
  otherAcronym,
  notSurname,
  bracketed,
  longerName,
  otherMaker,
  amidCapitals,
  firstName,
  fullName,
  partOfPhrase,
  bodyElsewhere,
  otherPerson,
  founder,
  unknownGivenName,
  sharedSurname,
  sharedName,
  nobleName,
  landOrPerson,
  namedAfter,
  placeNamedFor,
  townOfThatName,
  stateOfThatName,
  thingCalledAfterPlace,
  indexOfThatName,
  otherPlace,
  titledPlace,
  landOfThatName,
  thingOfThatName,
  phraseOfThatName,
  month,
  longerAbbreviation,
  signsOfName,
  bodyInOneWord,
  languageName,
  cutByWords,
  capitalInSentence,
  oddCapitals,
  cueBeside,
  boundParticiple,
  barePossessive,
  command,
  programInUse,
  knownBeside,
  sameEntity,
  sharedBrief,
  sameKind,
  loneLabel,
  headingOfSurvey,
  rareAmongThreats,
  listedTool,
  amongItsKind,
  amongPrograms,
  amongThreats,
]
