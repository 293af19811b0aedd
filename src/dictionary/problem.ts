// A problem of a dictionary entry, printed as one line that a person can act on.

/** `line` counts from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly what: string
  readonly advice: string
}

/** `dictionaries/labels.yaml:123: what is wrong; what to do` */
export const formatProblem = (problem: Problem): string =>
  `dictionaries/${problem.file}:${problem.line}: ${problem.what}; ${problem.advice}`

/** Thrown when a dictionary cannot be used. Holds all problems of the file. */
export class DictionaryFailure extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'DictionaryFailure'
    this.problems = problems
  }
}
