// Views with plain names, for whoever opens the archive in another program: the rows that questions are answered from,
// each meeting once, in readable columns. docs/database.md describes them; it is made from scripts/database/views.mjs.

/** A JSON list as "one, two"; null for an empty one. */
const list = (column: string) => `(select group_concat(value, ', ') from json_each(${column}))`

const MEETING = 'document.date as date, document.body_name as body'
const ITEM = 'item.number as item, item.title as item_title'
export const AREA = 'document.cluster as cluster, document.region as region'

/** The columns for the place of a fact in its document. */
const place = (table: string) =>
  `document.path as file, ${table}.page as page, ${table}.span_start as span_start, ${table}.span_end as span_end`

export const count = (table: string, condition = '') =>
  `(select count(*) from ${table} as counted where counted.document = document.key${condition})`

const countOfItem = (table: string) => `(select count(*) from ${table} as counted where counted.item = item.id)`

/** The columns that say which body and meeting a row is of. */
const rest = (area: string) => `${area}, document.meeting as meeting`

/** A view of facts of items, from the best document of each meeting. */
const ofItems = (table: string, columns: string) => (area: string) =>
  `
select ${table}.id as id, ${MEETING}, ${ITEM}, ${columns},
  ${place(table)}, ${rest(area)}, document.id as document, ${table}.item as item_id
from ${table}
join item on item.id = ${table}.item
join document on document.key = ${table}.document
where document.best = 1`

/** The query of each view. `area`: the columns for the body beside its name. */
const VIEWS: Readonly<Record<string, (area: string) => string>> = {
  meetings: area => `
select document.meeting as id, ${MEETING}, document.start_time as start_time, document.end_time as end_time,
  document.place as place, document.next_date as next_date, document.kind as kind, document.status as status,
  document.title as title, ${count('participant', " and counted.attendance = 'present'")} as present,
  ${count('participant', " and counted.attendance = 'absent'")} as absent, ${count('item')} as items,
  ${count('decision')} as decisions, ${count('action')} as actions, document.path as file,
  ${area}, document.id as document
from document
where document.best = 1`,
  items: area => `
select item.id as id, ${MEETING}, ${ITEM}, item.start_time as start_time, item.end_time as end_time,
  ${list('item.presenters')} as presenters, item.purpose as purpose, item.case_number as case_number,
  item.closed as closed, ${countOfItem('recommendation')} as recommendations, ${countOfItem('decision')} as decisions,
  ${countOfItem('action')} as actions, ${countOfItem('attachment')} as attachments,
  ${place('item')}, ${rest(area)}, document.id as document
from item
join document on document.key = item.document
where document.best = 1`,
  decisions: ofItems(
    'decision',
    `decision.type as type, decision.text as text,
  decision.decided_by as decided_by, ${list('decision.points')} as points,
  json_extract(decision.votes, '$.for.count') as votes_for, json_extract(decision.votes, '$.against.count') as votes_against,
  json_extract(decision.votes, '$.abstained.count') as votes_abstained, decision.unanimous as unanimous,
  decision.section as section`,
  ),
  recommendations: ofItems(
    'recommendation',
    `recommendation.text as text,
  (select group_concat(distinct decision.type) from decision where decision.item = item.id) as decided`,
  ),
  actions: ofItems(
    'action',
    `action.text as text, action.responsible as responsible,
  action.deadline as deadline, action.deadline_text as deadline_text`,
  ),
  attachments: ofItems('attachment', 'attachment.number as number, attachment.title as title, attachment.note as note'),
  participants: area => `
select participant.id as id, ${MEETING}, participant.name as name, participant.title as title,
  participant.organisation as organisation, participant.attendance as attendance,
  participant.capacity as capacity, ${list('participant.roles')} as roles, ${list('participant.items')} as items,
  participant.note as note, ${place('participant')}, ${rest(area)}, document.id as document
from participant
join document on document.key = participant.document
where document.best = 1`,
  documents: area => `
select document.id as id, document.path as file, ${MEETING}, document.kind as kind, document.status as status,
  document.title as title, document.best as best, document.format as format, document.pages as pages,
  document.bytes as bytes, document.encoding as encoding, document.ocr as ocr, document.coverage as coverage,
  ${count('diagnostic', " and counted.severity <> 'info'")} as doubts, document.sha256 as sha256,
  document.body_id as body_id, ${rest(area)}
from document`,
  texts: () => `
select document.id as document, document.path as file, extraction.text as text
from extraction
join document on document.key = extraction.document`,
}

/** Makes all views, for 003 and 005. Once released, a change of the views is written out in its own migration. */
export const makeViews = (area: string): string =>
  Object.entries(VIEWS)
    .map(([name, select]) => `\ncreate view ${name} as${select(area)};\n`)
    .join('')

export const dropViews = (): string =>
  Object.keys(VIEWS)
    .map(name => `drop view ${name};\n`)
    .join('')

export const views = { name: 'views', sql: makeViews(AREA) }
