// The interface that the answers to each noun implement: SQL, order of rows within a document, and reading of a row.

import type { SelectQueryBuilder } from '../../store/kysely.js'
import type { Db, Tables } from '../../store/schema.js'
import type { Noun } from '../filter.js'
import type { Rows } from '../rows.js'
import type { OfDocument, RawRow } from './columns.js'
import type { Wanted } from './conditions.js'

export interface Answerer<N extends Noun, Raw extends RawRow> {
  /** Selects from `document` and tables joined to it, without order and limit. */
  select(db: Db, wanted: Wanted): SelectQueryBuilder<Tables, 'document', Raw>
  /** Columns that order the rows of one document. */
  readonly order: readonly string[]
  read(raw: Raw, of: OfDocument): Rows[N]
  /** Whether a row matches, as far as SQL cannot tell. */
  keep?(row: Rows[N], wanted: Wanted): boolean
}
