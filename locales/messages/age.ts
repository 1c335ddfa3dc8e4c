import type { Messages } from '../languages'

/** How old a brief is against the article, in the unit that tells most. */
export const age = {
  day_older: {
    en: { one: '{count} day older than the article', other: '{count} days older than the article' },
    es: {
      one: '{count} día anterior al artículo',
      many: '{count} de días anterior al artículo',
      other: '{count} días anterior al artículo',
    },
    fr: {
      one: 'antérieure de {count} jour à l’article',
      many: 'antérieure de {count} de jours à l’article',
      other: 'antérieure de {count} jours à l’article',
    },
    de: { one: '{count} Tag älter als der Artikel', other: '{count} Tage älter als der Artikel' },
    ja: { other: '記事より{count}日前' },
    ar: {
      zero: 'من تاريخ المقال نفسه',
      one: 'أقدم من المقال بيوم واحد',
      two: 'أقدم من المقال بيومين',
      few: 'أقدم من المقال بـ{count} أيام',
      many: 'أقدم من المقال بـ{count} يومًا',
      other: 'أقدم من المقال بـ{count} يوم',
    },
  },
  day_newer: {
    en: { one: '{count} day newer than the article', other: '{count} days newer than the article' },
    es: {
      one: '{count} día posterior al artículo',
      many: '{count} de días posterior al artículo',
      other: '{count} días posterior al artículo',
    },
    fr: {
      one: 'postérieure de {count} jour à l’article',
      many: 'postérieure de {count} de jours à l’article',
      other: 'postérieure de {count} jours à l’article',
    },
    de: { one: '{count} Tag neuer als der Artikel', other: '{count} Tage neuer als der Artikel' },
    ja: { other: '記事より{count}日後' },
    ar: {
      zero: 'من تاريخ المقال نفسه',
      one: 'أحدث من المقال بيوم واحد',
      two: 'أحدث من المقال بيومين',
      few: 'أحدث من المقال بـ{count} أيام',
      many: 'أحدث من المقال بـ{count} يومًا',
      other: 'أحدث من المقال بـ{count} يوم',
    },
  },
  month_older: {
    en: { one: '{count} month older than the article', other: '{count} months older than the article' },
    es: {
      one: '{count} mes anterior al artículo',
      many: '{count} de meses anterior al artículo',
      other: '{count} meses anterior al artículo',
    },
    fr: {
      one: 'antérieure de {count} mois à l’article',
      many: 'antérieure de {count} de mois à l’article',
      other: 'antérieure de {count} mois à l’article',
    },
    de: { one: '{count} Monat älter als der Artikel', other: '{count} Monate älter als der Artikel' },
    ja: { other: '記事より{count}か月前' },
    ar: {
      zero: 'من شهر المقال نفسه',
      one: 'أقدم من المقال بشهر واحد',
      two: 'أقدم من المقال بشهرين',
      few: 'أقدم من المقال بـ{count} أشهر',
      many: 'أقدم من المقال بـ{count} شهرًا',
      other: 'أقدم من المقال بـ{count} شهر',
    },
  },
  month_newer: {
    en: { one: '{count} month newer than the article', other: '{count} months newer than the article' },
    es: {
      one: '{count} mes posterior al artículo',
      many: '{count} de meses posterior al artículo',
      other: '{count} meses posterior al artículo',
    },
    fr: {
      one: 'postérieure de {count} mois à l’article',
      many: 'postérieure de {count} de mois à l’article',
      other: 'postérieure de {count} mois à l’article',
    },
    de: { one: '{count} Monat neuer als der Artikel', other: '{count} Monate neuer als der Artikel' },
    ja: { other: '記事より{count}か月後' },
    ar: {
      zero: 'من شهر المقال نفسه',
      one: 'أحدث من المقال بشهر واحد',
      two: 'أحدث من المقال بشهرين',
      few: 'أحدث من المقال بـ{count} أشهر',
      many: 'أحدث من المقال بـ{count} شهرًا',
      other: 'أحدث من المقال بـ{count} شهر',
    },
  },
  year_older: {
    en: { one: '{count} year older than the article', other: '{count} years older than the article' },
    es: {
      one: '{count} año anterior al artículo',
      many: '{count} de años anterior al artículo',
      other: '{count} años anterior al artículo',
    },
    fr: {
      one: 'antérieure de {count} an à l’article',
      many: 'antérieure de {count} d’années à l’article',
      other: 'antérieure de {count} ans à l’article',
    },
    de: { one: '{count} Jahr älter als der Artikel', other: '{count} Jahre älter als der Artikel' },
    ja: { other: '記事より{count}年前' },
    ar: {
      zero: 'من سنة المقال نفسها',
      one: 'أقدم من المقال بسنة واحدة',
      two: 'أقدم من المقال بسنتين',
      few: 'أقدم من المقال بـ{count} سنوات',
      many: 'أقدم من المقال بـ{count} سنة',
      other: 'أقدم من المقال بـ{count} سنة',
    },
  },
  year_newer: {
    en: { one: '{count} year newer than the article', other: '{count} years newer than the article' },
    es: {
      one: '{count} año posterior al artículo',
      many: '{count} de años posterior al artículo',
      other: '{count} años posterior al artículo',
    },
    fr: {
      one: 'postérieure de {count} an à l’article',
      many: 'postérieure de {count} d’années à l’article',
      other: 'postérieure de {count} ans à l’article',
    },
    de: { one: '{count} Jahr neuer als der Artikel', other: '{count} Jahre neuer als der Artikel' },
    ja: { other: '記事より{count}年後' },
    ar: {
      zero: 'من سنة المقال نفسها',
      one: 'أحدث من المقال بسنة واحدة',
      two: 'أحدث من المقال بسنتين',
      few: 'أحدث من المقال بـ{count} سنوات',
      many: 'أحدث من المقال بـ{count} سنة',
      other: 'أحدث من المقال بـ{count} سنة',
    },
  },
} as const satisfies Messages
