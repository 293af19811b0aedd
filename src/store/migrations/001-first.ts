// The first schema of the archive. Once released, a migration is never edited; later changes are new migrations.

const OF_DOCUMENT = 'document integer not null references document (key) on delete cascade'
const PLACE = `span_start integer not null,
  span_end integer not null,
  page integer`

/** The table of one kind of facts of items. */
const ofItems = (name: string, ...columns: readonly string[]) => `create table ${name} (
  id integer primary key,
  ${OF_DOCUMENT},
  item integer not null references item (id) on delete cascade,
  position integer not null,
  ${columns.join(',\n  ')},
  ${PLACE}
) strict;
create index ${name}_document on ${name} (document);
create index ${name}_item on ${name} (item);`

const search = (name: string) => `create virtual table ${name}_search using fts5 (
  title_forms, text_forms,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);`

export const first = {
  name: 'first',
  sql: /* sql */ `
create table meeting (
  id integer primary key,
  body_key text,
  date text
) strict;
create index meeting_date on meeting (date);
create index meeting_body on meeting (body_key, date);

create table document (
  key integer primary key,
  id text not null unique,
  sha256 text not null,
  path text not null,
  format text not null,
  bytes integer not null,
  pages integer,
  encoding text,
  ocr integer not null,
  kind text not null,
  status text,
  title text,
  body_name text,
  body_id text,
  body_folded text,
  cluster text,
  region text,
  date text,
  start_time text,
  end_time text,
  place text,
  next_date text,
  coverage real not null,
  meeting integer not null references meeting (id),
  best integer not null,
  parser_version text not null,
  dictionary_version text not null
) strict;
create index document_path on document (path, id);
create index document_meeting on document (meeting);
create index document_date on document (date);
create index document_body on document (body_folded, date);

create table extraction (
  document integer primary key references document (key) on delete cascade,
  text text not null,
  layout blob not null,
  extractor_version text not null
) strict;

create table file (
  id integer primary key,
  location text not null unique,
  path text not null,
  document integer references document (key) on delete set null,
  sha256 text,
  bytes integer,
  mtime_ms real,
  ctime_ms real,
  outcome text not null,
  stage text,
  reason text,
  advice text,
  extractor_version text not null
) strict;
create index file_document on file (document);
create index file_outcome on file (outcome);

create table participant (
  id integer primary key,
  ${OF_DOCUMENT},
  position integer not null,
  name text not null,
  name_folded text not null,
  title text,
  organisation text,
  organisation_folded text,
  attendance text not null,
  capacity text not null,
  roles text not null,
  items text not null,
  note text,
  ${PLACE}
) strict;
create index participant_document on participant (document);
create index participant_name on participant (name_folded);

create table item (
  id integer primary key,
  ${OF_DOCUMENT},
  position integer not null,
  number text,
  title text,
  start_time text,
  end_time text,
  presenters text not null,
  purpose text,
  case_number text,
  closed integer not null,
  ${PLACE}
) strict;
create index item_document on item (document);

create table section (
  id integer primary key,
  ${OF_DOCUMENT},
  item integer references item (id) on delete cascade,
  position integer not null,
  kind text not null,
  label text,
  text_start integer,
  text_end integer,
  text text,
  tables text,
  ${PLACE}
) strict;
create index section_document on section (document);
create index section_item on section (item);

${ofItems('recommendation', 'text text not null')}

${ofItems(
  'decision',
  ...['text text not null', 'type text not null', 'decided_by text', 'decided_by_folded text'],
  ...['section text not null', 'points text not null', 'votes text', 'unanimous integer'],
)}
create index decision_type on decision (type);

${ofItems(
  'action',
  ...['text text not null', 'responsible text', 'responsible_folded text', 'deadline text', 'deadline_text text'],
)}
create index action_deadline on action (deadline);

${ofItems('attachment', 'number text', 'title text not null', 'note text')}

${ofItems('reference', 'kind text not null', 'text text not null', 'target text')}

create table furniture (
  ${OF_DOCUMENT},
  position integer not null,
  kind text not null,
  ${PLACE},
  primary key (document, position)
) strict, without rowid;

create table diagnostic (
  ${OF_DOCUMENT},
  position integer not null,
  code text not null,
  severity text not null,
  message text not null,
  span_start integer,
  span_end integer,
  page integer,
  primary key (document, position)
) strict, without rowid;

${search('item')}
${search('decision')}
${search('recommendation')}
`,
}
