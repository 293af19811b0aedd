// Masks CPR numbers in every text of every row: as a plugin of the database, so that no answer can forget to.

import { findCprNumbers, maskCprNumbers, maskDigits } from '../danish/cpr.js'
import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  UnknownRow,
} from './kysely.js'

export const CPR_MASK: KyselyPlugin = {
  transformQuery: ({ node }: PluginTransformQueryArgs) => node,
  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    // In place, without copies: an export has millions of rows.
    for (const row of result.rows) maskIn(row)
    return result
  },
}

function maskIn(row: UnknownRow): void {
  for (const column in row) row[column] = maskValue(row[column])
}

/** For rows that do not come from a query. */
export function maskRow<Row extends Record<string, unknown>>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, maskValue(value)])) as Row
}

function maskValue(value: unknown): unknown {
  if (typeof value !== 'string') return value
  // JSON writes a line end as "\n", and its n would count as a letter before the number.
  if (/^[[{]/.test(value)) return maskDigits(value, findCprNumbers(value.replace(/\\[bfnrt]/g, '  ')))
  return maskCprNumbers(value)
}
