// The heads of documents (title block, page headers) in a table of their own, so that the body that met is found in
// archives of any size without reading the texts. Fills the table for documents that are stored already.

const stretch = (table: string): string =>
  `substr(extraction.text, ${table}.span_start + 1, ${table}.span_end - ${table}.span_start)`

/** The same as save/parcel.ts makes for new documents. */
const TEXT = `coalesce(document.title, '') || char(10) || coalesce((
    select group_concat(${stretch('section')}, char(10)) from section
    where section.document = document.key and section.item is null and section.kind = 'hoved'), '') || char(10) || coalesce((
    select group_concat(said, char(10)) from (select distinct ${stretch('furniture')} as said from furniture
    where furniture.document = document.key and furniture.kind in ('header', 'footer', 'contact'))), '')`

export const headings = {
  name: 'headings',
  sql: /* sql */ `
create table heading (
  document integer primary key references document (key) on delete cascade,
  text text not null
) strict;

insert into heading (document, text)
  select document.key, substr(${TEXT}, 1, 2000)
  from document join extraction on extraction.document = document.key;
`,
}
