// Limits for reading one file: time, memory, size.

const MB = 1024 * 1024

export const LIMITS = {
  /** Seconds for the whole file. A scan of 300 pages takes half of them. */
  seconds: 1800,
  /** Seconds without progress: a page read, or the file done. */
  silentSeconds: 120,
  /** MB of memory of the worker process. */
  memory: 1024,
  /** Size of the file in bytes. Minutes are small; anything larger is something else. */
  size: 256 * MB,
}

export type Limits = Readonly<typeof LIMITS>
