// What is wrong with a dictionary entry, and where: one line a person can act on.

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

/** Thrown when a dictionary is asked for and cannot be used. Holds every problem of the file, not the first only. */
export class DictionaryFailure extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'DictionaryFailure'
    this.problems = problems
  }
}
