import { browserMessage } from './browser-messages'
import type { Language } from './languages'
import { messageId } from './message-id'

/** The language that messages are in, which is not the browser's where that is none of ours. */
export function interfaceLanguage(): Language {
  return browserMessage(messageId('language.tag')) as Language
}

export function textDirection(): 'ltr' | 'rtl' {
  return browserMessage(messageId('language.direction')) as 'ltr' | 'rtl'
}

/**
 * The tag by which `Intl` writes dates, numbers and lists: the browser's own (`en-GB`, `fr-CA`) where it is of the
 * language that messages are in, so that a sentence and the date in it are in one language.
 */
export function intlLocale(): string {
  const ofBrowser = browserMessage('@@ui_locale').replaceAll('_', '-')
  const language = interfaceLanguage()
  return ofBrowser.split('-')[0] === language ? ofBrowser : language
}
