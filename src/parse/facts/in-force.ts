// Whether a region, municipality or hospital of the dictionary was there on the day of a meeting.

interface Lasting {
  /** First and last day, as exactly as known; null: unknown or still open. */
  readonly from: string | null
  readonly until: string | null
}

/** Of a meeting without a date: whether it is there today, or was until lately. */
export function isInForce({ from, until }: Lasting, date: string | null): boolean {
  if (date === null) return until === null || until > '2020'
  return (from === null || from.slice(0, 10) <= date) && (until === null || until >= date.slice(0, until.length))
}
