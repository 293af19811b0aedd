// The table `tally`: how many documents there are, and how many facts they have, for each way of naming a body, each year, kind
// and so on. Triggers keep it current in the transaction that changes a document, so it cannot differ from the documents; what
// counts or lists bodies reads a few thousand rows of it instead of all documents. How many decisions of each type a document
// has stands in its row from now on, too. And indexes of the few documents that show that something is missing.

import { COUNTS } from './009-counts.js'

const TYPES = [
  ...['approved', 'decided', 'agreed', 'recommended', 'noted', 'assigned', 'appointed', 'granted', 'postponed'],
  ...['referred', 'rejected', 'discussed'],
]

/** What each number of decisions of a type counts. */
export const TYPE_COUNTS: Readonly<Record<string, string>> = Object.fromEntries(
  TYPES.map(type => [
    type,
    `(select count(*) from decision as counted where counted.document = document.key and counted.type = '${type}')`,
  ]),
)

/** What tells one row of the tally from another, and what of a document that is. */
const WHICH: Readonly<Record<string, (document: string) => string>> = {
  year: document => `substr(${document}.date, 1, 4)`,
  ...Object.fromEntries(
    [
      ...['body_name', 'body_id', 'body_folded', 'cluster', 'region', 'kind', 'status', 'format', 'best'],
      ...['parser_version', 'dictionary_version'],
    ].map(column => [column, (document: string) => `${document}.${column}`]),
  ),
}
const KEYS = Object.keys(WHICH)
const SUMS = [...Object.keys(COUNTS), ...TYPES]

const same = (document: string) => KEYS.map(key => `${key} is ${WHICH[key]!(document)}`).join(' and ')

const add = (document: string) => `
  update tally set documents = documents + 1, ${SUMS.map(sum => `${sum} = ${sum} + ${document}.${sum}`).join(', ')}
    where ${same(document)};
  insert into tally (${[...KEYS, 'documents', ...SUMS].join(', ')})
    select ${[...KEYS.map(key => WHICH[key]!(document)), '1', ...SUMS.map(sum => `${document}.${sum}`)].join(', ')}
    where changes() = 0;`

const subtract = (document: string) => `
  update tally set documents = documents - 1, ${SUMS.map(sum => `${sum} = ${sum} - ${document}.${sum}`).join(', ')}
    where ${same(document)};
  delete from tally where ${same(document)} and documents = 0;`

const COUNTED = `select ${KEYS.map(key => `${WHICH[key]!('document')} as ${key}`).join(', ')}, count(*) as documents,
  ${SUMS.map(sum => `sum(${sum}) as ${sum}`).join(', ')}
  from document group by ${KEYS.map((_, index) => index + 1).join(', ')}`

/** How many rows differ from what the documents say. */
export const WRONG_TALLIES = `select count(*) n from (
  select 1 from (${COUNTED} union all
    select ${KEYS.join(', ')}, ${['documents', ...SUMS].map(sum => `- ${sum}`).join(', ')} from tally)
  group by ${KEYS.join(', ')} having ${['documents', ...SUMS].map(sum => `sum(${sum}) <> 0`).join(' or ')})`

const CHANGED = ['date', ...KEYS.filter(key => key !== 'year'), ...SUMS]

/** A statement that holds others ends with its last line alone. */
const trigger = (name: string, when: string, ...steps: readonly string[]) =>
  `create trigger ${name} after ${when} on document begin${steps.join('').replaceAll(/;\n/g, '; ')} end;`

export const tally = {
  name: 'tally',
  sql: `
${TYPES.map(type => `alter table document add column ${type} integer not null default 0;\n`).join('')}
update document set ${Object.entries(TYPE_COUNTS)
    .map(([type, counted]) => `${type} = ${counted}`)
    .join(', ')}
  where decisions > 0;

create table tally (
  ${KEYS.map(key => `${key} ${key === 'best' ? 'integer' : 'text'}`).join(',\n  ')},
  documents integer not null,
  ${SUMS.map(sum => `${sum} integer not null`).join(',\n  ')}
) strict;
create index tally_body on tally (body_folded, year, cluster, region, kind, best);
insert into tally (${[...KEYS, 'documents', ...SUMS].join(', ')})
  ${COUNTED};
${trigger('tally_added', 'insert', add('new'))}
${trigger('tally_changed', `update of ${CHANGED.join(', ')}`, subtract('old'), add('new'))}
${trigger('tally_removed', 'delete', subtract('old'))}

drop index document_who;
create index document_agenda on document (date) where best = 1 and kind = 'dagsorden';
create index document_version on document (meeting) where best = 0 and kind in ('referat', 'beslutningsprotokol');
create index document_empty on document (date) where items = 0;
create index document_next on document (body_folded, next_date) where best = 1 and next_date > date;
`,
}
