/** What became of a file that the reader opened. */
export interface FileOutcome {
  isDone: boolean
  /** In a sentence. */
  text: string
  /** What is wrong in it, or what was left out of it, by place. */
  problems?: readonly FileProblem[]
  /** How many problems there are beside those listed. */
  moreProblems?: number
  /** Where to go on. */
  link?: { text: string; href: string }
}

export interface FileProblem {
  /** "Line 4, column 1", or where the file has no lines the object's name. */
  place: string
  text: string
}
