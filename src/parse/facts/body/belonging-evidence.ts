// The evidence for the region and the cluster of a body.

import type { NameMention } from '../../../dictionary/gazetteer.js'
import { type Period, validOn } from '../../../dictionary/validity.js'

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

/** Whether a region, municipality or hospital existed at the time: if the meeting has no date, in recent years. */
export function isInForce(period: Period, date: string | null): boolean {
  return date === null ? period.until === null || period.until > '2020' : validOn(period, date)
}
