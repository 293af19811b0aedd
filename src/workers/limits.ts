// Limits for reading one file: time, memory, size.

export interface Limits {
  /** Seconds for the whole file. A scan of 300 pages takes half of the default. */
  readonly seconds: number
  /** Seconds without progress: a page read, or the file done. */
  readonly silentSeconds: number
  /** MB of memory of the worker process. */
  readonly memory: number
  /** Size of the file in bytes. Minutes are small; anything larger is something else. */
  readonly size: number
}

const MB = 1024 * 1024

export const LIMITS: Limits = { seconds: 1800, silentSeconds: 120, memory: 1024, size: 256 * MB }
