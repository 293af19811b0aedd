// Archives that were brought to form 6 when it still made all search forms anew have none that are stale.

export const stale = {
  name: 'stale',
  sql: `
create table if not exists stale (document integer primary key references document (key) on delete cascade) strict;
`,
}
