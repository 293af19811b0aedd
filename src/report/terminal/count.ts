// Numbers as people read them.

import type { Noun } from '../../query/filter.js'

/** "1 file", "2 files"; `plural` where an s does not do. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}

export function formatDuration(ms: number): string {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

/** "1 decision", "2 decisions". */
export const nounOf = (number: number, noun: Noun): string => count(number, noun.replace(/s$/, ''))
