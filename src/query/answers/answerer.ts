// What a file of one question gives: its SQL, the order of its rows within a document, and how a row is read.

import type { SelectQueryBuilder } from '../../store/kysely.js'
import type { Tables } from '../../store/schema.js'
import type { Noun } from '../filter.js'
import type { Rows } from '../rows.js'
import type { OfDocument, RawRow } from './columns.js'
import type { Db, Wanted } from './conditions.js'

export interface Answerer<N extends Noun, Raw extends RawRow> {
  readonly noun: N
  /** Selects from `document` and what belongs to it; neither ordered nor limited. */
  select(db: Db, wanted: Wanted): SelectQueryBuilder<Tables, 'document', Raw>
  /** Columns that order the rows of one document. */
  readonly order: readonly string[]
  read(raw: Raw, of: OfDocument, wanted: Wanted): Rows[N]
  /** What SQL cannot tell: whether a row is one of those asked for. */
  keep?(row: Rows[N], wanted: Wanted): boolean
}
