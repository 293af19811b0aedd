// How an extractor says that a file cannot be read: thrown inside the extractor, a typed outcome at its door.

import type { Failure, Stage } from '../model/outcome.js'

/** Thrown by extractors for a file that cannot be used. Anything else that is thrown is a bug. */
export class ExtractionFailure extends Error {
  readonly failure: Failure

  constructor(outcome: Failure['outcome'], reason: string, advice: string, stage: Stage = 'extract') {
    super(`${reason} ${advice}`)
    this.name = 'ExtractionFailure'
    this.failure = { outcome, stage, reason, advice }
  }
}
