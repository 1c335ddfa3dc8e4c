import type { Messages } from './languages'
import { everywhere } from './messages/everywhere'
import { filter, finder } from './messages/finder'
import { language } from './messages/language'
import { popup } from './messages/popup'
import { kind, role, subject } from './messages/subject'

/**
 * Everything that the interface says, by surface. The build writes it into `_locales/`, where the browser reads it;
 * what ships knows only its types.
 */
export const messages = {
  everywhere,
  filter,
  finder,
  kind,
  language,
  popup,
  role,
  subject,
} as const satisfies Record<string, Messages>
