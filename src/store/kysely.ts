// The package Kysely, named in this file alone, and what is used of it.

export type * from 'kysely'
export { CompiledQuery, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely'
