// What one file may take: time, memory, size.

export interface Limits {
  /** Seconds for one file in all. A scan of 300 pages takes half of the default. */
  readonly seconds: number
  /** Seconds without a sign of life: a page read, or done. */
  readonly silentSeconds: number
  /** MB of memory of the process that reads it. */
  readonly memory: number
  /** Bytes. Minutes are small; what is larger is something else. */
  readonly size: number
}

const MB = 1024 * 1024

export const LIMITS: Limits = { seconds: 1800, silentSeconds: 120, memory: 1024, size: 256 * MB }
