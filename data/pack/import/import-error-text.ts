import type { ImportErrorCode, LeftOutReason } from './import-result'

/** Why a file was not imported, in one sentence without a full stop. */
export function importErrorText(code: ImportErrorCode, detail: string): string {
  switch (code) {
    case 'notJson':
      return `the file cannot be read as JSON: ${detail}`
    case 'unknownFormat':
      return 'the file is neither a STIX bundle, nor a MISP galaxy cluster, nor a Microsoft naming map'
    case 'notStix':
      return 'the file is not a STIX bundle: it has no list of "objects"'
    case 'notMispGalaxy':
      return 'the file is not a MISP galaxy cluster: it has no "type" with a list of "values"'
    case 'unsupportedGalaxy':
      return `the galaxy "${detail}" holds nothing that could be an entity`
    case 'notMicrosoftNames':
      return 'the file is not a Microsoft naming map: it is not a list with a "Threat actor name" in each row'
    case 'tooManyNames':
      return `the file has too many names for a pack: ${detail}`
    case 'nothingToImport':
      return `the file holds no entity (${detail})`
  }
}

/** Why an object or a name was left out, to be read after a count. */
export function leftOutText(reason: LeftOutReason): string {
  switch (reason) {
    case 'revoked':
      return 'revoked by its author'
    case 'deprecated':
      return 'deprecated by its author'
    case 'notAnEntity':
      return 'not something that has a name in the news'
    case 'author':
      return 'the author of the file'
    case 'olderVersion':
      return 'an older version of another object'
    case 'noName':
      return 'without a name'
    case 'nameTooLong':
      return 'longer than a name may be'
    case 'nameWithControls':
      return 'with hidden control characters'
  }
}
