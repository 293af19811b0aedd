// The columns of answers in tab-separated values and CSV: one list for each noun, the most useful columns first.

import type { Noun } from '../../query/filter.js'
import type { OfItem, OfMeeting, Row, Rows, SearchRow, Source } from '../../query/rows.js'
import { type Column, column, list, plain } from './column.js'

type Columns = { readonly [N in Noun]: readonly Column<Rows[N]>[] }

const WHEN: readonly Column<OfMeeting>[] = plain('date', 'body')
const ITEM: readonly Column<OfItem>[] = plain('item', 'itemTitle')
const WHERE: readonly Column<Source>[] = [
  ...plain<Source>('file', 'page'),
  column('spanStart', row => row.span?.[0] ?? null),
  column('spanEnd', row => row.span?.[1] ?? null),
  ...plain<Source>('document'),
]
const REST: readonly Column<OfMeeting & Source>[] = [
  ...plain<OfMeeting & Source>('cluster', 'region', 'meeting'),
  column('otherDocuments', row => list(row.otherDocuments)),
]

const COLUMNS: Columns = {
  decisions: [
    ...WHEN,
    ...ITEM,
    ...plain<Rows['decisions']>('type', 'text', 'decidedBy'),
    ...WHERE,
    column('points', row => list(row.points)),
    column('votes', row => (row.votes === null ? null : JSON.stringify(row.votes))),
    ...plain<Rows['decisions']>('unanimous'),
    ...REST,
  ],
  recommendations: [
    ...WHEN,
    ...ITEM,
    ...plain<Rows['recommendations']>('text'),
    ...WHERE,
    column('decisions', row => list(row.decisions)),
    ...REST,
  ],
  actions: [
    ...WHEN,
    ...ITEM,
    ...plain<Rows['actions']>('text', 'responsible', 'deadline', 'deadlineText'),
    ...WHERE,
    ...REST,
  ],
  meetings: [
    ...WHEN,
    ...plain<Rows['meetings']>(
      'start',
      'end',
      'place',
      'next',
      'kind',
      'status',
      'title',
      'present',
      'absent',
      'items',
      'decisions',
      'attendance',
    ),
    ...WHERE.filter(one => one.name === 'file' || one.name === 'document'),
    ...REST,
  ],
  items: [
    ...WHEN,
    ...ITEM,
    ...plain<Rows['items']>('purpose', 'start', 'end'),
    column('presenters', row => list(row.presenters)),
    ...plain<Rows['items']>('caseNumber', 'closed', 'decisions', 'actions'),
    column('outcome', row => list(row.outcome.map(({ text }) => text))),
    ...WHERE,
    ...REST,
  ],
  participants: [
    ...WHEN,
    ...plain<Rows['participants']>('name', 'title', 'organisation', 'attendance', 'capacity'),
    column('roles', row => list(row.roles)),
    column('items', row => list(row.items)),
    ...plain<Rows['participants']>('note'),
    ...WHERE,
    ...REST,
  ],
  attachments: [...WHEN, ...ITEM, ...plain<Rows['attachments']>('number', 'title', 'note'), ...WHERE, ...REST],
}

export const columnsOf = (noun: Noun): readonly Column<Row>[] => COLUMNS[noun] as readonly Column<Row>[]

export const SEARCH_COLUMNS: readonly Column<SearchRow>[] = [
  ...plain<SearchRow>('rank'),
  ...WHEN,
  ...ITEM,
  ...plain<SearchRow>('section', 'snippet'),
  ...WHERE,
]
