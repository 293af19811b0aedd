// Migrates an archive of any earlier schema to the newest. Migrations are only ever added at the end of the list;
// `pragma user_version` is the number of those that an archive has been through.

import { type Kysely, sql } from './kysely.js'
import { first } from './migrations/001-first.js'
import { questions } from './migrations/002-questions.js'
import { views } from './migrations/003-views.js'
import { headings } from './migrations/004-headings.js'
import { bodyKeys } from './migrations/005-body-keys.js'
import { stems } from './migrations/006-stems.js'
import { counts } from './migrations/009-counts.js'
import { tally } from './migrations/010-tally.js'
import type { Db } from './schema.js'

interface Migration {
  readonly name: string
  /** Statements, each ending with `;` at the end of a line. */
  readonly sql: string
  /** What SQL cannot do; runs after the statements. */
  readonly renew?: (db: Db) => Promise<void>
}

/** An early form of `stems` stemmed all texts anew at once. Archives that went through that one have no stale rows. */
const STALE: Migration = {
  name: 'stale',
  sql: 'create table if not exists stale (document integer primary key references document (key) on delete cascade) strict;',
}
/** Every import asks at its end what an earlier extractor read; the version stands behind the text in its row. */
const EXTRACTORS: Migration = {
  name: 'extractors',
  sql: 'create index extraction_version on extraction (extractor_version);',
}

const MIGRATIONS: readonly Migration[] = [
  first,
  questions,
  views,
  headings,
  bodyKeys,
  stems,
  STALE,
  EXTRACTORS,
  counts,
  tally,
]

/** The schema version that this program writes. */
export const NEWEST = MIGRATIONS.length

/** "rfrt" in ASCII: marks a SQLite file as a referat archive. */
export const APPLICATION_ID = 0x72667274

/** The schema version of an archive; 0 for an empty file. */
export async function readForm(db: Kysely<never>): Promise<number> {
  return pragma(db, 'user_version')
}

/** APPLICATION_ID for an archive of ours, 0 for a database that does not say what made it. */
export async function readApplicationId(db: Kysely<never>): Promise<number> {
  return pragma(db, 'application_id')
}

async function pragma(db: Kysely<never>, name: string): Promise<number> {
  const { rows } = await sql<Record<string, number>>`${sql.raw(`pragma ${name}`)}`.execute(db)
  return rows[0]?.[name] ?? 0
}

/** All missing migrations in one transaction: an archive never stays between two versions. */
export async function migrate(db: Kysely<never>): Promise<void> {
  if ((await readForm(db)) >= NEWEST) return
  await db.transaction().execute(async trx => {
    // Another process may have been faster: ask again now that nobody else writes.
    const form = await readForm(trx)
    for (const migration of MIGRATIONS.slice(form)) {
      for (const statement of migration.sql.split(/;\n/)) {
        if (statement.trim() !== '') await sql.raw(statement).execute(trx)
      }
      await migration.renew?.(trx as unknown as Db)
    }
    await sql.raw(`pragma application_id = ${APPLICATION_ID}`).execute(trx)
    await sql.raw(`pragma user_version = ${Math.max(form, NEWEST)}`).execute(trx)
  })
}
