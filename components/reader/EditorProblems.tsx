import { say } from '../../locales/say'

/** A mistake in the text that is written; line and column from 1. */
export interface TextProblem {
  line: number
  column: number
  text: string
}

export interface EditorProblemsProps {
  problems: readonly TextProblem[]
  /** Puts the caret where the mistake is. */
  onGoTo(problem: TextProblem): void
}

/** The mistakes of the text that is written; each leads to its place. */
export function EditorProblems({ problems, onGoTo }: EditorProblemsProps) {
  return (
    <div class="editor-problems" id="brief-problems">
      <p role="status">
        {problems.length > 0 ? say('editor.mistakes', { count: problems.length }) : say('editor.noMistakes')}
      </p>
      {problems.length > 0 && (
        <ol>
          {problems.map((problem) => (
            <li key={`${problem.line} ${problem.column} ${problem.text}`}>
              <button type="button" onClick={() => onGoTo(problem)}>
                <span>{say('files.place', { line: problem.line, column: problem.column })}</span>
                {problem.text}
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
