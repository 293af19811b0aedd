// What questions need: indexes by who met, who took part and who was given a task; and the words of the full-text
// indexes by themselves, so that a word is found inside compounds without reading an index as a whole.

export const questions = {
  name: 'questions',
  sql: /* sql */ `
create index document_who on document (body_folded, body_id, cluster, region, body_name);
create index document_cluster on document (cluster, date);
create index document_region on document (region, date);
create index document_best on document (best, date);
create index participant_organisation on participant (organisation_folded);
create index action_responsible on action (responsible_folded);
create table term (
  form text primary key
) strict, without rowid;
insert or ignore into term (form)
  select term from item_term where length(term) between 6 and 60 and term not glob '*[0-9]*'
  union select term from decision_term where length(term) between 6 and 60 and term not glob '*[0-9]*'
  union select term from recommendation_term where length(term) between 6 and 60 and term not glob '*[0-9]*';
`,
}
