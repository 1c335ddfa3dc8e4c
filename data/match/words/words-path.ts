/** Where the extension keeps its list of ordinary words, from its root. */
export const ordinaryWordsPath = 'words/ordinary.txt'
