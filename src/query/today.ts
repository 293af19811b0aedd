// Today's date in local time, from which "overdue" and "last year" count.

import { isoDate } from '../danish/dates.js'

export function today(): string {
  const now = new Date()
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
