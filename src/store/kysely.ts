// The package Kysely, named in this file alone. It is some hundred small modules that take longer to load than most
// questions take to answer, so the build puts what is used of them into this module's place (scripts/prepare.mjs).

export type * from 'kysely'
export { CompiledQuery, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely'
