import type { Messages } from '../languages'

/** What more than one surface says. */
export const everywhere = {
  settings: {
    en: 'Settings',
    es: 'Configuración',
    fr: 'Paramètres',
    de: 'Einstellungen',
    ja: '設定',
    ar: 'الإعدادات',
  },
  allBriefs: {
    en: 'All briefs',
    es: 'Todos los informes',
    fr: 'Toutes les notes',
    de: 'Alle Briefings',
    ja: 'すべてのブリーフ',
    ar: 'كل الموجزات',
  },
  undo: { en: 'Undo', es: 'Deshacer', fr: 'Annuler', de: 'Rückgängig', ja: '元に戻す', ar: 'تراجع' },
  dismiss: { en: 'Dismiss', es: 'Descartar', fr: 'Ignorer', de: 'Ausblenden', ja: '閉じる', ar: 'إخفاء' },
  reading: {
    en: 'Reading…',
    es: 'Leyendo…',
    fr: 'Lecture…',
    de: 'Wird gelesen…',
    ja: '読み込み中…',
    ar: 'جارٍ القراءة…',
  },
  dayAtTime: {
    en: '{day} at {time}',
    es: '{day} a las {time}',
    fr: '{day} à {time}',
    de: '{day} um {time}',
    ja: '{day} {time}',
    ar: '{day} في {time}',
  },
  noBriefsYet: {
    en: 'No briefs yet',
    es: 'Aún no hay informes',
    fr: 'Pas encore de notes',
    de: 'Noch keine Briefings',
    ja: 'ブリーフはまだありません',
    ar: 'لا موجزات بعد',
  },
  noBriefsWhy: {
    en: 'The starter pack is put in place in the first moments after Inbrief is installed; its briefs then appear here by themselves. Otherwise, add a pack.',
    es: 'El paquete inicial se prepara justo después de instalar Inbrief; sus informes aparecerán aquí por sí solos. Si no es así, añada un paquete.',
    fr: 'Le pack de départ se met en place juste après l’installation d’Inbrief ; ses notes apparaissent ensuite ici d’elles-mêmes. Sinon, ajoutez un pack.',
    de: 'Das Startpaket wird gleich nach der Installation von Inbrief eingerichtet; seine Briefings erscheinen dann von selbst hier. Andernfalls fügen Sie ein Paket hinzu.',
    ja: 'スターターパックは、Inbriefのインストール直後に準備され、そのブリーフはここに自動で表示されます。表示されない場合は、パックを追加してください。',
    ar: 'تُجهَّز الحزمة الأولية في اللحظات الأولى بعد تثبيت Inbrief، ثم تظهر موجزاتها هنا من تلقاء نفسها. وإلا فأضف حزمة.',
  },
  addPack: {
    en: 'Add a pack',
    es: 'Añadir un paquete',
    fr: 'Ajouter un pack',
    de: 'Paket hinzufügen',
    ja: 'パックを追加',
    ar: 'إضافة حزمة',
  },
} as const satisfies Messages
