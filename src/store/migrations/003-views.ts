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

const count = (table: string, condition = '') =>
  `(select count(*) from ${table} as counted where counted.document = document.key${condition})`

const countOfItem = (table: string) => `(select count(*) from ${table} as counted where counted.item = item.id)`

/**
 * The statements that make all views. `area`: further columns that say which body a row is of. Migrations 003 and 005
 * both use this; once released, a change of the views is written out in a migration of its own.
 */
export function makeViews(area: string): string {
  const rest = `${area}, document.meeting as meeting`
  /** A view of facts of items, from the best document of each meeting. */
  const ofItems = (table: string, columns: string) => `
select ${table}.id as id, ${MEETING}, ${ITEM}, ${columns},
  ${place(table)}, ${rest}, document.id as document, ${table}.item as item_id
from ${table}
join item on item.id = ${table}.item
join document on document.key = ${table}.document
where document.best = 1`
  return /* sql */ `
create view meetings as
select document.meeting as id, ${MEETING}, document.start_time as start_time, document.end_time as end_time,
  document.place as place, document.next_date as next_date, document.kind as kind, document.status as status,
  document.title as title, ${count('participant', " and counted.attendance = 'present'")} as present,
  ${count('participant', " and counted.attendance = 'absent'")} as absent, ${count('item')} as items,
  ${count('decision')} as decisions, ${count('action')} as actions, document.path as file,
  ${area}, document.id as document
from document
where document.best = 1;

create view items as
select item.id as id, ${MEETING}, ${ITEM}, item.start_time as start_time, item.end_time as end_time,
  ${list('item.presenters')} as presenters, item.purpose as purpose, item.case_number as case_number,
  item.closed as closed, ${countOfItem('recommendation')} as recommendations, ${countOfItem('decision')} as decisions,
  ${countOfItem('action')} as actions, ${countOfItem('attachment')} as attachments,
  ${place('item')}, ${rest}, document.id as document
from item
join document on document.key = item.document
where document.best = 1;

create view decisions as ${ofItems(
    'decision',
    `decision.type as type, decision.text as text,
  decision.decided_by as decided_by, ${list('decision.points')} as points,
  json_extract(decision.votes, '$.for.count') as votes_for, json_extract(decision.votes, '$.against.count') as votes_against,
  json_extract(decision.votes, '$.abstained.count') as votes_abstained, decision.unanimous as unanimous,
  decision.section as section`,
  )};

create view recommendations as ${ofItems(
    'recommendation',
    `recommendation.text as text,
  (select group_concat(distinct decision.type) from decision where decision.item = item.id) as decided`,
  )};

create view actions as ${ofItems(
    'action',
    `action.text as text, action.responsible as responsible,
  action.deadline as deadline, action.deadline_text as deadline_text`,
  )};

create view attachments as ${ofItems(
    'attachment',
    'attachment.number as number, attachment.title as title, attachment.note as note',
  )};

create view participants as
select participant.id as id, ${MEETING}, participant.name as name, participant.title as title,
  participant.organisation as organisation, participant.attendance as attendance,
  participant.capacity as capacity, ${list('participant.roles')} as roles, ${list('participant.items')} as items,
  participant.note as note, ${place('participant')}, ${rest}, document.id as document
from participant
join document on document.key = participant.document
where document.best = 1;

create view documents as
select document.id as id, document.path as file, ${MEETING}, document.kind as kind, document.status as status,
  document.title as title, document.best as best, document.format as format, document.pages as pages,
  document.bytes as bytes, document.encoding as encoding, document.ocr as ocr, document.coverage as coverage,
  ${count('diagnostic', " and counted.severity <> 'info'")} as doubts, document.sha256 as sha256,
  document.body_id as body_id, ${rest}
from document;

create view texts as
select document.id as document, document.path as file, extraction.text as text
from extraction
join document on document.key = extraction.document;
`
}

export const views = { name: 'views', sql: makeViews(AREA) }
