// What became of a file. A failure is stored with its stage, the reason and what to do.

export const OUTCOMES = {
  ok: 'read in full',
  partial: 'read in part',
  unchanged: 'already in the archive with the same content',
  encrypted: 'protected by a password',
  damaged: 'the file does not hold together',
  empty: 'nothing to read',
  unsupported: 'of a kind that is not read',
  'no-text': 'a picture without a text layer',
  unreadable: 'could not be opened',
  timeout: 'took too long and was stopped',
  'out-of-memory': 'needed more memory than allowed and was stopped',
  crashed: 'the reader crashed on it',
  'too-large': 'larger than allowed',
} as const

export type Outcome = keyof typeof OUTCOMES

export type Stage = 'find' | 'read' | 'extract' | 'parse' | 'save'

/** Why one file did not make it into the archive: what, why, and what to do. */
export interface Failure {
  readonly outcome: Exclude<Outcome, 'ok' | 'partial' | 'unchanged'>
  readonly stage: Stage
  readonly reason: string
  readonly advice: string
}

export interface Failed {
  readonly ok: false
  readonly failure: Failure
}
