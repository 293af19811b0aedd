// The time in which something existed: its first and last day, as exactly as they are known.

export interface Period {
  /** `2007`, `2007-01` or `2007-01-01`; null: unknown or open. */
  readonly from: string | null
  readonly until: string | null
}

/** Whether the day (`YYYY-MM-DD`) may lie in the period; an unknown day (null) may lie in any. */
export function validOn(period: Period, day: string | null): boolean {
  if (day === null) return true
  const { from, until } = period
  return (from === null || day.slice(0, from.length) >= from) && (until === null || day.slice(0, until.length) <= until)
}
