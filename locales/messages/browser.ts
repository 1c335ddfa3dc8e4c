import type { Messages } from '../languages'

/** What the browser shows for the extension: in its manifest, its menu and its address bar. */
export const browser = {
  name: { en: 'Inbrief', es: 'Inbrief', fr: 'Inbrief', de: 'Inbrief', ja: 'Inbrief', ar: 'Inbrief' },
  description: {
    en: 'Names on any web page, explained by intelligence briefs that stay on your machine.',
    es: 'Los nombres de cualquier página web, explicados por informes de inteligencia que se quedan en su ordenador.',
    fr: 'Les noms de toute page web, expliqués par des notes de renseignement qui restent sur votre ordinateur.',
    de: 'Namen auf jeder Webseite, erklärt durch Briefings, die auf Ihrem Computer bleiben.',
    ja: 'どんなウェブページの名前も、手元に保存されたインテリジェンス・ブリーフで説明します。',
    ar: 'أسماء أي صفحة ويب، تشرحها موجزات استخبارية تبقى على حاسوبك.',
  },
  nextMention: {
    en: 'Go to the next name on the page and show its card',
    es: 'Ir al siguiente nombre de la página y mostrar su ficha',
    fr: 'Aller au nom suivant de la page et afficher sa fiche',
    de: 'Zum nächsten Namen auf der Seite gehen und seine Karte zeigen',
    ja: 'ページ内の次の名前に移動してカードを表示',
    ar: 'الانتقال إلى الاسم التالي في الصفحة وعرض بطاقته',
  },
  previousMention: {
    en: 'Go to the previous name on the page and show its card',
    es: 'Ir al nombre anterior de la página y mostrar su ficha',
    fr: 'Aller au nom précédent de la page et afficher sa fiche',
    de: 'Zum vorigen Namen auf der Seite gehen und seine Karte zeigen',
    ja: 'ページ内の前の名前に移動してカードを表示',
    ar: 'الانتقال إلى الاسم السابق في الصفحة وعرض بطاقته',
  },
  lookUp: {
    en: 'Look up “{selection}” in Inbrief',
    es: 'Buscar «{selection}» en Inbrief',
    fr: 'Chercher « {selection} » dans Inbrief',
    de: '„{selection}“ in Inbrief nachschlagen',
    ja: '「{selection}」をInbriefで調べる',
    ar: 'البحث عن «{selection}» في Inbrief',
  },
  showBriefs: {
    en: { one: 'Show {count} brief for {query}', other: 'Show {count} briefs for {query}' },
    es: {
      one: 'Mostrar {count} informe sobre {query}',
      many: 'Mostrar {count} de informes sobre {query}',
      other: 'Mostrar {count} informes sobre {query}',
    },
    fr: {
      one: 'Afficher {count} note sur {query}',
      many: 'Afficher {count} de notes sur {query}',
      other: 'Afficher {count} notes sur {query}',
    },
    de: { one: '{count} Briefing zu {query} zeigen', other: '{count} Briefings zu {query} zeigen' },
    ja: { other: '{query}のブリーフ{count}件を表示' },
    ar: {
      zero: 'لا موجزات عن {query}',
      one: 'عرض موجز واحد عن {query}',
      two: 'عرض موجزين عن {query}',
      few: 'عرض {count} موجزات عن {query}',
      many: 'عرض {count} موجزًا عن {query}',
      other: 'عرض {count} موجز عن {query}',
    },
  },
  showAll: {
    en: { one: 'Show {count} brief', other: 'Show all {count} briefs' },
    es: {
      one: 'Mostrar {count} informe',
      many: 'Mostrar los {count} de informes',
      other: 'Mostrar los {count} informes',
    },
    fr: {
      one: 'Afficher {count} note',
      many: 'Afficher les {count} de notes',
      other: 'Afficher les {count} notes',
    },
    de: { one: '{count} Briefing zeigen', other: 'Alle {count} Briefings zeigen' },
    ja: { other: 'ブリーフ{count}件をすべて表示' },
    ar: {
      zero: 'لا موجزات',
      one: 'عرض موجز واحد',
      two: 'عرض موجزين',
      few: 'عرض الموجزات كلها، وعددها {count}',
      many: 'عرض الموجزات كلها، وعددها {count}',
      other: 'عرض الموجزات كلها، وعددها {count}',
    },
  },
  noBrief: {
    en: 'No brief matches',
    es: 'Ningún informe coincide',
    fr: 'Aucune note ne correspond',
    de: 'Kein Briefing passt',
    ja: '一致するブリーフはありません',
    ar: 'لا موجز مطابق',
  },
} as const satisfies Messages
