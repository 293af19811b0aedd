// What questions need: indexes by who met, who took part and who was given a task; and the words and names that occur,
// each once, so that they are found by any of their parts without reading an index as a whole.

export const questions = {
  name: 'questions',
  sql: /* sql */ `
create index document_who on document (body_folded, body_id, cluster, region, body_name);
create index document_cluster on document (cluster, date);
create index document_region on document (region, date);
create index document_best on document (best, date);
create index participant_organisation on participant (organisation_folded);
create index action_responsible on action (responsible_folded);
create index decision_document_type on decision (document, type);
create index action_document_deadline on action (document, deadline);
drop index decision_document;
drop index action_document;

create table term (
  form text primary key
) strict, without rowid;

create table name (
  kind text not null,
  folded text not null,
  written text not null,
  primary key (kind, folded)
) strict, without rowid;
`,
}
