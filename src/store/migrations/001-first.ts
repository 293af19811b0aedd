// The first schema of the archive. Once released, a migration is never edited; later changes are new migrations.

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
  document integer not null references document (key) on delete cascade,
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
  span_start integer not null,
  span_end integer not null,
  page integer
) strict;
create index participant_document on participant (document);
create index participant_name on participant (name_folded);

create table item (
  id integer primary key,
  document integer not null references document (key) on delete cascade,
  position integer not null,
  number text,
  title text,
  start_time text,
  end_time text,
  presenters text not null,
  purpose text,
  case_number text,
  closed integer not null,
  span_start integer not null,
  span_end integer not null,
  page integer
) strict;
create index item_document on item (document);

create table section (
  id integer primary key,
  document integer not null references document (key) on delete cascade,
  item integer references item (id) on delete cascade,
  position integer not null,
  kind text not null,
  label text,
  text_start integer,
  text_end integer,
  text text,
  tables text,
  span_start integer not null,
  span_end integer not null,
  page integer
) strict;
create index section_document on section (document);
create index section_item on section (item);

create table recommendation (
  id integer primary key,
  document integer not null references document (key) on delete cascade,
  item integer not null references item (id) on delete cascade,
  position integer not null,
  text text not null,
  span_start integer not null,
  span_end integer not null,
  page integer
) strict;
create index recommendation_document on recommendation (document);
create index recommendation_item on recommendation (item);

create table decision (
  id integer primary key,
  document integer not null references document (key) on delete cascade,
  item integer not null references item (id) on delete cascade,
  position integer not null,
  text text not null,
  type text not null,
  decided_by text,
  decided_by_folded text,
  section text not null,
  points text not null,
  votes text,
  unanimous integer,
  span_start integer not null,
  span_end integer not null,
  page integer
) strict;
create index decision_document on decision (document);
create index decision_item on decision (item);
create index decision_type on decision (type);

create table action (
  id integer primary key,
  document integer not null references document (key) on delete cascade,
  item integer not null references item (id) on delete cascade,
  position integer not null,
  text text not null,
  responsible text,
  responsible_folded text,
  deadline text,
  deadline_text text,
  span_start integer not null,
  span_end integer not null,
  page integer
) strict;
create index action_document on action (document);
create index action_item on action (item);
create index action_deadline on action (deadline);

create table attachment (
  id integer primary key,
  document integer not null references document (key) on delete cascade,
  item integer not null references item (id) on delete cascade,
  position integer not null,
  number text,
  title text not null,
  note text,
  span_start integer not null,
  span_end integer not null,
  page integer
) strict;
create index attachment_document on attachment (document);
create index attachment_item on attachment (item);

create table reference (
  id integer primary key,
  document integer not null references document (key) on delete cascade,
  item integer not null references item (id) on delete cascade,
  position integer not null,
  kind text not null,
  text text not null,
  target text,
  span_start integer not null,
  span_end integer not null,
  page integer
) strict;
create index reference_document on reference (document);
create index reference_item on reference (item);

create table furniture (
  document integer not null references document (key) on delete cascade,
  position integer not null,
  kind text not null,
  span_start integer not null,
  span_end integer not null,
  page integer,
  primary key (document, position)
) strict, without rowid;

create table diagnostic (
  document integer not null references document (key) on delete cascade,
  position integer not null,
  code text not null,
  severity text not null,
  message text not null,
  span_start integer,
  span_end integer,
  page integer,
  primary key (document, position)
) strict, without rowid;

create virtual table item_search using fts5 (
  title_forms, text_forms,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
create virtual table decision_search using fts5 (
  title_forms, text_forms,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
create virtual table recommendation_search using fts5 (
  title_forms, text_forms,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
`,
}
