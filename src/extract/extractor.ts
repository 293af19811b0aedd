// What an extractor is: bytes in, text and layout out; how it refuses a file, and shows that it makes progress.

import type { ExtractedText, ExtractionNote } from '../model/extracted-text.js'
import type { Failure, Stage } from '../model/outcome.js'

export interface ExtractOptions {
  /** Whether to read pages that are pictures by OCR (the default). Without it, a PDF of only such pages is a failure. */
  readonly ocr?: boolean
  /** Reads a file inside this one, of any format; gives null if it cannot be read. */
  readonly readEmbedded?: ReadEmbedded
}

export type ReadEmbedded = (bytes: Uint8Array, name: string) => Promise<ExtractedText | null>

/** Reads one format. Throws ExtractionFailure for a file that cannot be used. */
export type Extractor = (bytes: Uint8Array, options?: ExtractOptions) => Promise<ExtractedText>

/** Thrown for a file that cannot be used; `extract` makes a typed outcome of it. Anything else that is thrown is a bug. */
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

/** What is reported about a file besides its text. */
export const note = (code: ExtractionNote['code'], message: string): ExtractionNote => ({ code, message, span: null })

let listener: (() => void) | null = null

/** Called for each page, or whatever else takes time: a supervisor listens. */
export function tellAlive(): void {
  listener?.()
}

/** There is only one listener in a thread; a new one replaces it. */
export function onAlive(listen: () => void): void {
  listener = listen
}
