// For questions: indexes by who met, who took part and who was given a task; and tables of all words and names, each
// once, so that one is found by any part of it without scanning a whole index.

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

insert or ignore into name (kind, folded, written)
  select 'person', name_folded, name from participant order by id;
insert or ignore into name (kind, folded, written)
  select 'organisation', organisation_folded, organisation from participant where organisation is not null order by id;
insert or ignore into name (kind, folded, written)
  select 'responsible', responsible_folded, responsible from action where responsible is not null order by id;

create virtual table temp.item_word using fts5vocab(main, item_search, row);
create virtual table temp.decision_word using fts5vocab(main, decision_search, row);
create virtual table temp.recommendation_word using fts5vocab(main, recommendation_search, row);
insert or ignore into term (form)
  select term from (select term from temp.item_word
    union select term from temp.decision_word
    union select term from temp.recommendation_word)
  where length(term) between 3 and 60 and term not glob '*[0-9]*';
drop table temp.item_word;
drop table temp.decision_word;
drop table temp.recommendation_word;
`,
}
