// How an extractor says that a file cannot be read: it throws, and `extract` makes a typed outcome of that.

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

const FETCH = 'Fetch it again from where it came from.'

// Failures that occur in all formats.

export const emptyFile = (reason = 'The file is empty.'): ExtractionFailure =>
  new ExtractionFailure('empty', reason, FETCH)

export const damagedFile = (reason: string): ExtractionFailure => new ExtractionFailure('damaged', reason, FETCH)

export const encryptedFile = (): ExtractionFailure =>
  new ExtractionFailure('encrypted', 'The file is protected by a password.', 'Save a copy without the password.')
