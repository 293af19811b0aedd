// Something the person at the terminal can put right. Said in one line (what, and what to do), never with a stack.

export class Problem extends Error {
  /** Exit status it ends the program with: 1 where one thing was asked for and is not there, 2 for wrong usage. */
  readonly status: 1 | 2

  /** `what` says what is wrong and why, `advice` what to do; both are whole sentences. */
  constructor(what: string, advice = '', status: 1 | 2 = 2) {
    super(advice === '' ? what : `${what} ${advice}`)
    this.name = 'Problem'
    this.status = status
  }
}

/** What an attempt gives, or the Problem that keeps it from it. Any other error is thrown on. */
export async function orProblem<T>(attempt: () => Promise<T>): Promise<T | Problem> {
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}
