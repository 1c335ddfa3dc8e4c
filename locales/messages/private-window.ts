import type { Messages } from '../languages'

/** In a private window of a browser that keeps an extension's store closed there. */
export const privateWindow = {
  title: {
    en: 'In a private window',
    es: 'En una ventana privada',
    fr: 'Dans une fenêtre privée',
    de: 'In einem privaten Fenster',
    ja: 'プライベートウィンドウでは',
    ar: 'في نافذة خاصة',
  },
  why: {
    en: 'Names are marked here, and cards open. But your browser lets Inbrief read its briefs and settings only in an ordinary window.',
    es: 'Aquí se marcan los nombres y se abren las fichas. Pero el navegador solo deja a Inbrief leer sus informes y ajustes en una ventana normal.',
    fr: 'Ici, les noms sont marqués et les fiches s’ouvrent. Mais le navigateur ne laisse Inbrief lire ses notes et ses réglages que dans une fenêtre normale.',
    de: 'Namen werden hier markiert, und Karten öffnen sich. Briefings und Einstellungen darf Inbrief aber nur in einem gewöhnlichen Fenster lesen; das verlangt Ihr Browser.',
    ja: 'ここでも名前はマークされ、カードも開きます。ただしブリーフと設定は、通常のウィンドウでしか読み込めません（ブラウザーの制限）。',
    ar: 'توضع العلامات على الأسماء هنا وتُفتح البطاقات. لكن متصفحك لا يسمح لـ Inbrief بقراءة موجزاته وإعداداته إلا في نافذة عادية.',
  },
  open: {
    en: 'Open in an ordinary window',
    es: 'Abrir en una ventana normal',
    fr: 'Ouvrir dans une fenêtre normale',
    de: 'In gewöhnlichem Fenster öffnen',
    ja: '通常のウィンドウで開く',
    ar: 'فتح في نافذة عادية',
  },
} as const satisfies Messages
