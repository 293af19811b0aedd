// The one door at which what the archive says leaves it: every text of every row that a query gives has its CPR numbers
// masked, so that no answer, export or message, present or future, can forget to.

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
    // Row by row in place: an export has millions.
    for (const row of result.rows) maskIn(row)
    return result
  },
}

function maskIn(row: UnknownRow): void {
  for (const column in row) row[column] = maskValue(row[column])
}

/** For what leaves the archive by another way. */
export function maskRow<Row extends Record<string, unknown>>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, maskValue(value)])) as Row
}

function maskValue(value: unknown): unknown {
  if (typeof value !== 'string') return value
  // In JSON a line end is "\n", and that n would be taken for a letter before the number.
  if (/^[[{]/.test(value)) return maskDigits(value, findCprNumbers(value.replace(/\\[bfnrt]/g, '  ')))
  return maskCprNumbers(value)
}
