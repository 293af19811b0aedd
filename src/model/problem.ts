// An error that the person at the terminal can correct. It is printed as what is wrong and what to do, without a stack.

export class Problem extends Error {
  /** The exit status of the program: 1 if what was asked for is not there, 2 for wrong usage. */
  readonly status: 1 | 2

  /** `what` says what is wrong and why, `advice` what to do; both are whole sentences. */
  constructor(what: string, advice = '', status: 1 | 2 = 2) {
    super(advice === '' ? what : `${what} ${advice}`)
    this.name = 'Problem'
    this.status = status
  }
}

/** The result of an attempt, or the Problem that it throws. Other errors are thrown. */
export async function orProblem<T>(attempt: () => Promise<T>): Promise<T | Problem> {
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}
