import type { Messages } from './languages'
import { access } from './messages/access'
import { age } from './messages/age'
import { brief } from './messages/brief'
import { browser } from './messages/browser'
import { card } from './messages/card'
import { corrections, ledger } from './messages/corrections'
import { nearby, places, ties, timeline } from './messages/dossier'
import { editor } from './messages/editor'
import { everywhere } from './messages/everywhere'
import { files } from './messages/files'
import { filter, finder } from './messages/finder'
import { language } from './messages/language'
import { newBrief } from './messages/new-brief'
import { opened } from './messages/opened'
import { addPack, pack } from './messages/pack'
import { backgrounder, panel } from './messages/panel'
import { pdf } from './messages/pdf'
import { popup } from './messages/popup'
import { privateWindow } from './messages/private-window'
import { problem } from './messages/problem'
import { reader } from './messages/reader'
import { leftOut, refused } from './messages/refused'
import { marksForm, settings, sitesOff } from './messages/settings'
import { kind, role, subject } from './messages/subject'
import { sync, syncStep } from './messages/sync'
import { syncAdvice } from './messages/sync-advice'
import { syncFault } from './messages/sync-fault'
import { welcome } from './messages/welcome'

/**
 * Everything that the interface says, by surface. The build writes it into `_locales/`, where the browser reads it;
 * what ships knows only its types.
 */
export const messages = {
  access,
  addPack,
  age,
  backgrounder,
  brief,
  browser,
  card,
  corrections,
  editor,
  everywhere,
  files,
  filter,
  finder,
  kind,
  language,
  ledger,
  leftOut,
  marksForm,
  nearby,
  newBrief,
  opened,
  pack,
  panel,
  places,
  pdf,
  popup,
  privateWindow,
  problem,
  reader,
  refused,
  role,
  settings,
  sitesOff,
  subject,
  sync,
  syncAdvice,
  syncFault,
  syncStep,
  ties,
  timeline,
  welcome,
} as const satisfies Record<string, Messages>
