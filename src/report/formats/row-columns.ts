// The columns of answers in tab-separated values and CSV: one list for each noun, the most useful columns first.

import type { Noun } from '../../query/filter.js'
import type { OfItem, OfMeeting, Row, Rows, SearchRow, Source } from '../../query/rows.js'
import { ACTION, ATTACHMENT, type Column, column, list, PARTICIPANT, PLACE, plain } from './column.js'

type Columns = { readonly [N in Noun]: readonly Column<Rows[N]>[] }

const WHEN = plain<OfMeeting>('date', 'body')
const ITEM = [...WHEN, ...plain<OfMeeting & OfItem>('item', 'itemTitle')]
const [FILE, DOCUMENT] = [plain<Source>('file'), plain<Source>('document')]
const WHERE: readonly Column<Source>[] = [...FILE, ...PLACE, ...DOCUMENT]
const REST = plain<OfMeeting & Source>('cluster', 'region', 'meeting', 'otherDocuments')

const COLUMNS: Columns = {
  decisions: [
    ...ITEM,
    ...plain<Rows['decisions']>('type', 'text', 'decidedBy'),
    ...WHERE,
    ...plain<Rows['decisions']>('points'),
    column('votes', row => (row.votes === null ? null : JSON.stringify(row.votes))),
    ...plain<Rows['decisions']>('unanimous'),
    column('putForward', row => list(row.putForward ?? [])),
    ...REST,
  ],
  recommendations: [
    ...ITEM,
    ...plain<Rows['recommendations']>('text'),
    ...WHERE,
    ...plain<Rows['recommendations']>('decisions'),
    ...REST,
  ],
  actions: [...ITEM, ...ACTION, ...WHERE, ...REST],
  meetings: [
    ...WHEN,
    ...plain<Rows['meetings']>('start', 'end', 'place', 'next', 'kind', 'status', 'title'),
    ...plain<Rows['meetings']>('present', 'absent', 'items', 'decisions', 'attendance'),
    ...FILE,
    ...DOCUMENT,
    ...REST,
  ],
  items: [
    ...ITEM,
    ...plain<Rows['items']>('purpose', 'start', 'end', 'presenters', 'caseNumber', 'closed', 'decisions', 'actions'),
    column('outcome', row => list(row.outcome.map(({ text }) => text))),
    ...WHERE,
    ...REST,
  ],
  participants: [...WHEN, ...PARTICIPANT, ...WHERE, ...REST],
  attachments: [...ITEM, ...ATTACHMENT, ...WHERE, ...REST],
}

export const columnsOf = (noun: Noun): readonly Column<Row>[] => COLUMNS[noun] as readonly Column<Row>[]

export const SEARCH_COLUMNS: readonly Column<SearchRow>[] = [
  ...plain<SearchRow>('rank'),
  ...ITEM,
  ...plain<SearchRow>('section', 'snippet'),
  ...WHERE,
]
