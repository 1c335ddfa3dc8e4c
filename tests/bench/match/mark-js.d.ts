/** The part of mark.js that the benchmark calls; the package has no types of its own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element)
    mark(words: readonly string[], options: { separateWordSearch: boolean; accuracy: 'exactly' }): void
  }
}
