// How many rows an answer has, in all or for each body, year and the like, as a person or a program reads it.

import type { Answer } from '../../query/ask.js'
import type { Noun } from '../../query/filter.js'
import type { NamedTally } from '../../query/tally.js'
import { column, plain } from '../formats/column.js'
import { formatRows } from '../formats/rows.js'
import { count as countOf, nounOf } from '../terminal/count.js'
import type { Output } from '../terminal/output.js'
import { printableLine } from '../terminal/printable.js'
import { formatTable, type TableColumn } from '../terminal/table.js'
import { wrap } from '../terminal/wrap.js'
import type { LineFormat } from './answer-rows.js'

/** More that have as many as the most are not named. */
const MOST_NAMED = 6

interface Count {
  readonly candidate?: string
  readonly noun: Noun
  readonly count: number
}

const COUNT_COLUMNS = [
  ...plain<Count>('count', 'noun'),
  column('candidate', ({ candidate }: Count) => candidate ?? null),
]

export async function printCounts(
  { groups, question }: Answer,
  format: LineFormat | 'table',
  stdout: Output,
): Promise<void> {
  const { noun } = question
  const counts: Count[] = []
  for (const { label, count } of groups)
    counts.push({ ...(label === null ? {} : { candidate: label }), noun, count: await count() })
  const isOfDocuments = noun === 'meetings' && question.filter.allDocuments
  await stdout.write(formatCounts(counts, format, isOfDocuments ? 'document' : null))
}

const TALLY: readonly TableColumn[] = [
  { header: '', right: true },
  { header: '', share: 1, least: 20 },
]

/** "12  KKR Midtjylland" */
export async function printTally(answer: Answer, format: LineFormat | 'table', stdout: Output): Promise<void> {
  const { noun, filter } = answer.question
  const { per } = filter
  const all = await answer.tally()
  const shown = all.slice(0, filter.limit ?? all.length)
  if (format !== 'table' && format !== 'ics') {
    const name = column(per!, (one: NamedTally) => one.name)
    return stdout.write(formatRows(format, [...plain<NamedTally>('count'), name], shown))
  }
  const rows = shown.map(({ name, count }) => [String(count), printableLine(name ?? 'not said')])
  const lines = formatTable(TALLY, rows, stdout.width)
  const left = all.length - shown.length
  const sum = all.reduce((total, one) => total + one.count, 0)
  const named = all.filter(({ name }) => name !== null)
  const most = named.filter(({ count }) => named.every(one => one.count <= count)).map(({ name }) => name)
  const total = [
    `${nounOf(sum, noun)} counted per ${per}`,
    ...(most.length > 0 && most.length < MOST_NAMED ? [`most: ${most.join(', ')}`] : []),
    ...(left > 0 ? [`there are ${left} more than --limit ${filter.limit} shows`] : []),
  ].join('; ')
  await stdout.write(`${[...lines, '', ...wrap(total, stdout.width)].join('\n')}\n`)
}

/** `what`: as what they are counted, if not as what is asked for. */
function formatCounts(counts: readonly Count[], format: LineFormat | 'table', what: string | null): string {
  switch (format) {
    case 'table':
    case 'md':
    case 'ics':
      return counts
        .map(({ candidate, noun, count }) => {
          const counted = what === null ? nounOf(count, noun) : countOf(count, what)
          return `${counted}${candidate ? ` by ${candidate}` : ''}\n`
        })
        .join('')
    case 'tsv':
      return counts.map(({ candidate, count }) => `${[count, ...(candidate ? [candidate] : [])].join('\t')}\n`).join('')
    default:
      return formatRows(format, COUNT_COLUMNS, counts)
  }
}
