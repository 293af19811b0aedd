// A number and its noun.

/** "1 file", "2 files"; `plural` where an s does not do. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
