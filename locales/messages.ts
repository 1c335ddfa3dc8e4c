import type { Messages } from './languages'
import { age } from './messages/age'
import { brief } from './messages/brief'
import { card } from './messages/card'
import { nearby, places, ties, timeline } from './messages/dossier'
import { everywhere } from './messages/everywhere'
import { filter, finder } from './messages/finder'
import { language } from './messages/language'
import { backgrounder, panel } from './messages/panel'
import { popup } from './messages/popup'
import { kind, role, subject } from './messages/subject'
import { welcome } from './messages/welcome'

/**
 * Everything that the interface says, by surface. The build writes it into `_locales/`, where the browser reads it;
 * what ships knows only its types.
 */
export const messages = {
  age,
  backgrounder,
  brief,
  card,
  everywhere,
  filter,
  finder,
  kind,
  language,
  nearby,
  panel,
  places,
  popup,
  role,
  subject,
  ties,
  timeline,
  welcome,
} as const satisfies Record<string, Messages>
