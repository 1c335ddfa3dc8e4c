import { browserMessage } from './browser-messages'
import type { Language } from './languages'
import { messageId } from './message-id'

/** The language of the messages. It is not the browser's if Inbrief does not speak that. */
export function interfaceLanguage(): Language {
  return browserMessage(messageId('language.tag')) as Language
}

/** The direction in which the interface is written. */
export function textDirection(): 'ltr' | 'rtl' {
  return browserMessage(messageId('language.direction')) as 'ltr' | 'rtl'
}

/**
 * The tag for `Intl`: the browser's own (`en-GB`, `fr-CA`) if it is of the language of the messages, so that a sentence
 * and the date in it are in one language.
 */
export function intlLocale(): string {
  const ofBrowser = browserMessage('@@ui_locale').replaceAll('_', '-')
  const language = interfaceLanguage()
  return ofBrowser.split('-')[0] === language ? ofBrowser : language
}
