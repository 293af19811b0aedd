// The errors of the library that are not bugs: three kinds, to be distinguished by `instanceof`.

import type { Outcome, Stage } from '../model/outcome.js'

/** The minutes cannot be read: a password, a damaged file, a picture without text … */
export class ReadingError extends Error {
  readonly outcome: Exclude<Outcome, 'ok' | 'partial' | 'unchanged'>
  readonly stage: Stage
  readonly reason: string
  /** What to do, a whole sentence. */
  readonly advice: string

  constructor({ outcome, stage, reason, advice }: Pick<ReadingError, 'outcome' | 'stage' | 'reason' | 'advice'>) {
    super(`${reason} ${advice}`)
    this.name = 'ReadingError'
    this.outcome = outcome
    this.stage = stage
    this.reason = reason
    this.advice = advice
  }
}

/** The archive cannot be used: it is missing, not an archive, damaged, in use, or newer than this version. */
export class ArchiveError extends Error {
  constructor(message: string, options?: { readonly cause: unknown }) {
    super(message)
    this.name = 'ArchiveError'
    if (options) this.cause = options.cause
  }
}

/** The question cannot be answered. The message says why, and what can be asked instead. */
export class QuestionError extends Error {
  /** False if the sentence was not understood; true if it names somebody or something that the archive does not know. */
  readonly understood: boolean

  constructor(message: string, understood: boolean) {
    super(message)
    this.name = 'QuestionError'
    this.understood = understood
  }
}
