import { countWords } from '../count-words'

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

export function EditorProblems({ problems, onGoTo }: EditorProblemsProps) {
  return (
    <div class="editor-problems" id="brief-problems">
      <p role="status">
        {problems.length > 0
          ? `${countWords(problems.length, 'mistake')} to mend before it can be saved`
          : 'No mistakes'}
      </p>
      {problems.length > 0 && (
        <ol>
          {problems.map((problem) => (
            <li key={`${problem.line} ${problem.column} ${problem.text}`}>
              <button type="button" onClick={() => onGoTo(problem)}>
                <span>
                  Line {problem.line}, column {problem.column}
                </span>
                {problem.text}
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
