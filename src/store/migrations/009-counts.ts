// How many facts each document has, beside its other columns: counting those of an archive took a walk through all of them.

import { count } from './003-views.js'

/** Each column, and what it counts. */
export const COUNTS: Readonly<Record<string, string>> = {
  present: count('participant', " and counted.attendance = 'present'"),
  absent: count('participant', " and counted.attendance = 'absent'"),
  items: count('item'),
  recommendations: count('recommendation'),
  decisions: count('decision'),
  actions: count('action'),
  attachments: count('attachment'),
}

const columns = Object.entries(COUNTS)

export const counts = {
  name: 'counts',
  sql: `
${columns.map(([name]) => `alter table document add column ${name} integer not null default 0;\n`).join('')}
update document set ${columns.map(([name, counted]) => `${name} = ${counted}`).join(', ')};
`,
}
