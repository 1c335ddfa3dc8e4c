import type { Messages } from '../languages'

/** What a page has to know of the language that it is in. */
export const language = {
  tag: { en: 'en', es: 'es', fr: 'fr', de: 'de', ja: 'ja', ar: 'ar' },
  direction: { en: 'ltr', es: 'ltr', fr: 'ltr', de: 'ltr', ja: 'ltr', ar: 'rtl' },
} as const satisfies Messages
