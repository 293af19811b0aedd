// What is used of the package Kysely; no other file imports it.

export type * from 'kysely'
export { CompiledQuery, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely'
