// What a question is asked of: an archive, the names that the dictionaries know, and the day of asking.

import type { Db } from '../../store/schema.js'
import type { Directory } from './directory.js'

export interface AskedArchive {
  readonly db: Db
  readonly directory: Directory
  /** `YYYY-MM-DD`: "overdue" and "last year" count from it. */
  readonly today: string
}
