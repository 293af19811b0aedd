// The progress of an import: one line that is redrawn on a terminal, a plain line now and then elsewhere.

import { count, formatDuration } from '../terminal/count.js'
import type { Output } from '../terminal/output.js'

export interface Progress {
  /** One more file is done. */
  step(path: string, failed: boolean): void
  /** So many more files will come than announced. */
  expect(more: number): void
  /** Clears the line. */
  end(): void
}

/** Least time between two redraws, in milliseconds. */
const REDRAW_MS = 100

/** Plain lines are printed at every tenth of the files; for few files the summary is enough. */
const PLAIN_FROM = 50

export function showProgress(
  output: Output,
  found: number,
  noun = 'file',
  clock: () => number = () => performance.now(),
): Progress {
  let total = found
  const start = clock()
  let done = 0
  let failed = 0
  let drawn = Number.NEGATIVE_INFINITY
  return {
    step(path, isFailure) {
      done++
      if (isFailure) failed++
      const now = clock()
      if (output.isTerminal) {
        if (now - drawn < REDRAW_MS && done < total) return
        drawn = now
        output.showLine(`${formatProgress({ done, total, failed, elapsed: now - start, noun })}  ${path}`)
        return
      }
      if (total < PLAIN_FROM) return
      const tenth = (n: number) => Math.floor((n * 10) / total)
      if (tenth(done) > tenth(done - 1))
        void output.write(`${formatProgress({ done, total, failed, elapsed: now - start, noun })}\n`)
    },
    expect(more) {
      total += more
    },
    end() {
      output.showLine('')
    },
  }
}

export interface ProgressState {
  readonly done: number
  readonly total: number
  readonly failed: number
  /** Milliseconds. */
  readonly elapsed: number
  readonly noun?: string
}

/** "120 of 2000 files, 6 %, 35/s, 0:54 left, 2 failed" */
export function formatProgress({ done, total, failed, elapsed, noun = 'file' }: ProgressState): string {
  const perSecond = (done * 1000) / Math.max(elapsed, 1)
  const parts = [`${done} of ${count(total, noun)}`, `${Math.floor((done * 100) / total)} %`]
  // The rate of the first files says little about the rest.
  if (elapsed > 1000) parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s`)
  if (elapsed > 1000 && done < total) parts.push(`${formatDuration(((total - done) * 1000) / perSecond)} left`)
  if (failed > 0) parts.push(`${failed} failed`)
  return parts.join(', ')
}
