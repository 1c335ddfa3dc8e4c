import type { Messages } from '../languages'

/** How many there are of what briefs speak of. */
export const subject = {
  briefs: {
    en: { one: '{count} brief', other: '{count} briefs' },
    es: { one: '{count} informe', many: '{count} de informes', other: '{count} informes' },
    fr: { one: '{count} note', many: '{count} de notes', other: '{count} notes' },
    de: { one: '{count} Briefing', other: '{count} Briefings' },
    ja: { other: 'ブリーフ{count}件' },
    ar: {
      zero: 'لا موجزات',
      one: 'موجز واحد',
      two: 'موجزان',
      few: '{count} موجزات',
      many: '{count} موجزًا',
      other: '{count} موجز',
    },
  },
  names: {
    en: { one: '{count} name', other: '{count} names' },
    es: { one: '{count} nombre', many: '{count} de nombres', other: '{count} nombres' },
    fr: { one: '{count} nom', many: '{count} de noms', other: '{count} noms' },
    de: { one: '{count} Name', other: '{count} Namen' },
    ja: { other: '名前{count}件' },
    ar: {
      zero: 'لا أسماء',
      one: 'اسم واحد',
      two: 'اسمان',
      few: '{count} أسماء',
      many: '{count} اسمًا',
      other: '{count} اسم',
    },
  },
} as const satisfies Messages

export const role = {
  actor: { en: 'Actor', es: 'Actor', fr: 'Acteur', de: 'Akteur', ja: 'アクター', ar: 'فاعل' },
  victim: { en: 'Victim', es: 'Víctima', fr: 'Victime', de: 'Opfer', ja: '被害者', ar: 'ضحية' },
  authority: { en: 'Authority', es: 'Autoridad', fr: 'Autorité', de: 'Behörde', ja: '当局', ar: 'سلطة' },
  law: { en: 'Law', es: 'Ley', fr: 'Loi', de: 'Gesetz', ja: '法律', ar: 'قانون' },
  place: { en: 'Place', es: 'Lugar', fr: 'Lieu', de: 'Ort', ja: '場所', ar: 'مكان' },
  other: { en: 'Involved', es: 'Implicado', fr: 'Impliqué', de: 'Beteiligt', ja: '関係者', ar: 'طرف معني' },
} as const satisfies Messages

export const kind = {
  actor: {
    en: 'Threat actor',
    es: 'Actor de amenazas',
    fr: 'Acteur de la menace',
    de: 'Bedrohungsakteur',
    ja: '脅威アクター',
    ar: 'جهة تهديد',
  },
  company: { en: 'Company', es: 'Empresa', fr: 'Entreprise', de: 'Unternehmen', ja: '企業', ar: 'شركة' },
  agency: { en: 'Agency', es: 'Organismo', fr: 'Agence', de: 'Behörde', ja: '政府機関', ar: 'وكالة' },
  organisation: {
    en: 'Organisation',
    es: 'Organización',
    fr: 'Organisation',
    de: 'Organisation',
    ja: '組織',
    ar: 'منظمة',
  },
  law: { en: 'Law', es: 'Ley', fr: 'Loi', de: 'Gesetz', ja: '法律', ar: 'قانون' },
  malware: {
    en: 'Malware',
    es: 'Software malicioso',
    fr: 'Logiciel malveillant',
    de: 'Schadsoftware',
    ja: 'マルウェア',
    ar: 'برمجية خبيثة',
  },
  campaign: { en: 'Campaign', es: 'Campaña', fr: 'Campagne', de: 'Kampagne', ja: '攻撃活動', ar: 'حملة' },
  person: { en: 'Person', es: 'Persona', fr: 'Personne', de: 'Person', ja: '人物', ar: 'شخص' },
  place: { en: 'Place', es: 'Lugar', fr: 'Lieu', de: 'Ort', ja: '場所', ar: 'مكان' },
  product: { en: 'Product', es: 'Producto', fr: 'Produit', de: 'Produkt', ja: '製品', ar: 'منتج' },
  technology: {
    en: 'Technology',
    es: 'Tecnología',
    fr: 'Technologie',
    de: 'Technologie',
    ja: '技術',
    ar: 'تقنية',
  },
} as const satisfies Messages
