// The evidence for the region and the cluster of a body, and whether what it names existed at the time.

import type { NameMention } from '../../../dictionary/gazetteer.js'

export interface Evidence {
  /** The body's own name. */
  readonly name: string | null
  /** Title block and page headers. */
  readonly header: string
  /** Organisations of the participants and headings above them. */
  readonly people: string
  readonly text: string
  readonly date: string | null
}

/** The evidence with the names of the dictionary that stand in it. */
export interface Named extends Evidence {
  readonly inName: readonly NameMention[]
  readonly inHeader: readonly NameMention[]
  readonly inPeople: readonly NameMention[]
  /** Asked for only where nothing else decides. */
  readonly inText: () => readonly NameMention[]
}

/** The first and the last day of something, as exactly as they are known. */
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

/** Whether a region, municipality or hospital existed at the time: if the meeting has no date, in recent years. */
export function isInForce(period: Period, date: string | null): boolean {
  return date === null ? period.until === null || period.until > '2020' : validOn(period, date)
}
