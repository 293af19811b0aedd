// Counts the entries of numbered lists, level by level, as word processors do.

/** The numbers reached so far, by level from 0; undefined where the next entry starts again. */
export type Counts = (number | undefined)[]

/** Counts an entry. A level that was skipped counts as begun: after 1.1 without a 1 comes 2, as in Word. */
export function countEntry(
  counts: Counts,
  level: number,
  startAt: (level: number) => number,
  restarts: (deeper: number) => boolean = () => true,
): void {
  for (let upper = 0; upper < level; upper++) counts[upper] ??= startAt(upper)
  const before = counts[level]
  counts[level] = before === undefined ? startAt(level) : before + 1
  for (let deeper = level + 1; deeper < counts.length; deeper++) if (restarts(deeper)) counts[deeper] = undefined
}
