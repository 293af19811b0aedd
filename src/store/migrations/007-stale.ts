// An early form of migration 6 stemmed all texts anew at once. Archives that went through that one have no stale rows.

export const stale = {
  name: 'stale',
  sql: `
create table if not exists stale (document integer primary key references document (key) on delete cascade) strict;
`,
}
