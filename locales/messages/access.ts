import type { Messages } from '../languages'

/** On which pages the browser lets Inbrief read, on the first page and where a page is not read. */
export const access = {
  none: {
    en: 'Your browser does not let Inbrief read pages. Until you allow it, no names are marked on any website.',
    es: 'Su navegador no deja que Inbrief lea páginas. Hasta que lo permita, no se marcará ningún nombre en los sitios web.',
    fr: 'Votre navigateur empêche Inbrief de lire les pages. Tant que vous ne l’autorisez pas, aucun nom n’est marqué sur les sites web.',
    de: 'Ihr Browser lässt Inbrief keine Seiten lesen. Solange Sie das nicht erlauben, wird auf keiner Website ein Name markiert.',
    ja: 'お使いのブラウザーは、Inbriefがページを読むことを許可していません。許可するまで、ウェブサイト上の名前はマークされません。',
    ar: 'لا يسمح متصفحك لـInbrief بقراءة الصفحات. لن تُعلَّم الأسماء في أي موقع حتى تسمح بذلك.',
  },
  some: {
    en: 'Your browser lets Inbrief read only some sites. No names are marked on the others.',
    es: 'Su navegador solo deja que Inbrief lea algunos sitios. En los demás no se marca ningún nombre.',
    fr: 'Votre navigateur ne laisse Inbrief lire que certains sites. Sur les autres, aucun nom n’est marqué.',
    de: 'Ihr Browser lässt Inbrief nur manche Websites lesen. Auf allen anderen wird kein Name markiert.',
    ja: 'お使いのブラウザーは、一部のサイトだけInbriefに読むことを許可しています。ほかのサイトでは名前はマークされません。',
    ar: 'يسمح متصفحك لـInbrief بقراءة بعض المواقع فقط. لا يُعلَّم أي اسم في غيرها.',
  },
  given: {
    en: 'Inbrief can read pages now. Reload the ones that are already open.',
    es: 'Ahora Inbrief puede leer páginas. Las que están abiertas deben volver a cargarse.',
    fr: 'Inbrief peut maintenant lire les pages. Celles qui sont ouvertes doivent être rechargées.',
    de: 'Inbrief darf jetzt Seiten lesen. Offene Seiten müssen neu geladen werden.',
    ja: 'Inbriefがページを読めるようになりました。開いているページは再読み込みしてください。',
    ar: 'يستطيع Inbrief الآن قراءة الصفحات. أعد تحميل الصفحات المفتوحة.',
  },
  allow: {
    en: 'Allow on all sites',
    es: 'Permitir en todos los sitios',
    fr: 'Autoriser sur tous les sites',
    de: 'Auf allen Websites erlauben',
    ja: 'すべてのサイトで許可',
    ar: 'السماح في كل المواقع',
  },
} as const satisfies Messages
