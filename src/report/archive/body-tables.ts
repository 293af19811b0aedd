// Bodies and organisations with their numbers of meetings: as a table for people, as rows for programs.

import type { NameBody } from '../../query/who/find-bodies.js'
import type { ListedBody } from '../../query/who/list-bodies.js'
import type { BodyCount, OrganisationCount } from '../../store/census/census.js'
import { column, plain } from '../formats/column.js'
import { formatRows, type RowFormat } from '../formats/rows.js'
import { count } from '../terminal/count.js'
import { printableLine } from '../terminal/printable.js'
import { formatTable, type TableColumn } from '../terminal/table.js'

const COUNTED: readonly TableColumn[] = [
  { header: '', share: 1, least: 20 },
  { header: '', right: true },
  { header: '', right: true },
  { header: '' },
]

const BODY = [
  column('body', ({ name }: ListedBody) => name),
  ...plain<ListedBody>('cluster', 'region', 'meetings', 'documents', 'firstDate', 'lastDate'),
]
const ORGANISATION = [
  column('organisation', ({ name }: OrganisationCount) => name),
  ...plain<OrganisationCount>('meetings', 'people', 'firstDate', 'lastDate'),
]

export const formatBodies = (
  bodies: readonly ListedBody[],
  format: RowFormat | 'table',
  width: number,
  nameBody: NameBody,
): string => (format === 'table' ? lines(formatBodyTable(bodies, width, nameBody)) : formatRows(format, BODY, bodies))

export function formatBodyTable(bodies: readonly BodyCount[], width: number, nameBody: NameBody): string[] {
  const counted = bodies.map(body => ({ ...body, name: nameBody(body), others: count(body.documents, 'document') }))
  return formatCounted(counted, width)
}

export function formatOrganisations(
  organisations: readonly OrganisationCount[],
  format: RowFormat | 'table',
  width: number,
): string {
  if (format !== 'table') return formatRows(format, ORGANISATION, organisations)
  const counted = organisations.map(one => ({ ...one, others: count(one.people, 'name') }))
  return lines(formatCounted(counted, width))
}

interface Counted extends Pick<BodyCount, 'meetings' | 'firstDate' | 'lastDate'> {
  readonly name: string
  /** What else is counted, in words. */
  readonly others: string
}

function formatCounted(counted: readonly Counted[], width: number): string[] {
  const rows = counted.map(({ name, meetings, others, ...years }) => [
    printableLine(name),
    count(meetings, 'meeting'),
    others,
    formatYearsFromTo(years),
  ])
  return formatTable(COUNTED, rows, width)
}

/** "2019", "2019–2023" */
function formatYearsFromTo({ firstDate, lastDate }: Pick<BodyCount, 'firstDate' | 'lastDate'>): string {
  const [first, last] = [firstDate?.slice(0, 4) ?? '', lastDate?.slice(0, 4) ?? '']
  return first === last ? first : `${first}–${last}`
}

const lines = (list: readonly string[]): string => list.map(line => `${line}\n`).join('')
