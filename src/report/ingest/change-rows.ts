// What `reparse --diff` found: a list for people; for programs a row for each fact gained or lost, or field altered.

import type { Reparsed } from '../../ingest/reparse.js'
import { plain } from '../formats/column.js'
import { printRows, type RowFormat } from '../formats/rows.js'
import type { Output } from '../terminal/output.js'
import { type Style, styleOf } from '../terminal/output.js'
import { printableLine } from '../terminal/printable.js'
import { wrap } from '../terminal/wrap.js'

export interface RowWriter {
  write(result: Reparsed): Promise<void>
  end(): Promise<void>
}

type Row = {
  readonly file: string
  readonly document: string
  readonly item: string | null
  readonly fact: string
  readonly change: string
  readonly field: string | null
  readonly before: string | null
  readonly after: string | null
  readonly says: string
  readonly spanStart: number | null
  readonly spanEnd: number | null
}

const COLUMNS = plain<Row>(
  ...(['file', 'item', 'fact', 'change', 'field', 'before', 'after', 'says', 'spanStart', 'spanEnd'] as const),
  'document',
)

/** `shown` masks what must not be shown in a row. */
export function writeChangeRows(
  format: RowFormat | 'table',
  stdout: Output,
  shown: <R extends Record<string, unknown>>(row: R) => R,
): RowWriter {
  if (format === 'table')
    return {
      async write(result) {
        const found = rowsOf(result).map(shown)
        if (found.length > 0) await stdout.write(`${listOf(found, stdout.width, styleOf(stdout)).join('\n')}\n\n`)
      },
      async end() {},
    }
  const { head, row: print, end } = printRows(format, COLUMNS)
  let isEmpty = true
  return {
    async write(result) {
      for (const row of rowsOf(result).map(shown)) {
        await stdout.write((isEmpty ? head : '') + print(row, isEmpty))
        isEmpty = false
      }
    },
    end: async () => stdout.write((isEmpty ? head : '') + end(isEmpty)),
  }
}

function rowsOf({ path, id, changes }: Reparsed): Row[] {
  return changes.flatMap(({ fact, change, item, says, span, fields }): Row[] => {
    const [spanStart, spanEnd] = span ?? [null, null]
    const row = { file: path, document: id, item, fact, change, says, spanStart, spanEnd }
    if (change === 'gained') return [{ ...row, field: null, before: null, after: says }]
    if (change === 'lost') return [{ ...row, field: null, before: says, after: null }]
    return fields.map(field => ({ ...row, ...field }))
  })
}

const SIGNS: Readonly<Record<string, string>> = { gained: '+', lost: '-', altered: '~' }

function listOf(rows: readonly Row[], width: number, style: Style): string[] {
  const lines = [style.bold(printableLine(`${rows[0]!.file} (${rows[0]!.document.slice(0, 8)})`))]
  for (const { item, fact, change, field, before, after, says } of rows) {
    const where = item === null ? fact : `item ${item}, ${fact}`
    const what = field === null ? say(before ?? after ?? '') : `${field}: ${differ(before, after)}${about(fact, says)}`
    const [first = '', ...rest] = wrap(printableLine(`${SIGNS[change]} ${where}: ${what}`), width, '    ')
    lines.push(first.slice(2), ...rest)
  }
  return lines
}

/** Enough words to recognise a fact. */
const MOST = 120

function say(text: string): string {
  return text.length > MOST ? `"${text.slice(0, MOST)} …"` : `"${text}"`
}

function about(fact: string, says: string): string {
  return fact === 'document' ? '' : ` (${say(says)})`
}

/** Both values; long texts are cut to the part where they differ. */
function differ(before: string | null, after: string | null): string {
  if (before === null || after === null) return `${shortly(before, 0)} → ${shortly(after, 0)}`
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  const from = Math.max(before.length, after.length) > MOST ? Math.max(0, same - 20) : 0
  return `${shortly(before, from)} → ${shortly(after, from)}`
}

function shortly(text: string | null, from: number): string {
  return text === null ? 'nothing' : say(from > 0 ? `… ${text.slice(from)}` : text)
}
