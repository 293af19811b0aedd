// Whether a region, municipality or hospital of the dictionary existed on the day of a meeting.

import { type Period, validOn } from '../../../dictionary/validity.js'

/** Of a meeting without a date: whether it is there today, or was until lately. */
export function isInForce(period: Period, date: string | null): boolean {
  return date === null ? period.until === null || period.until > '2020' : validOn(period, date)
}
