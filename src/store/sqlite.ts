// Opens a SQLite file as a Kysely database. Only this file knows the package sqlite3.
//
// sqlite3 is no longer maintained. It is used because one build of it works on Node 20 to 26 and it never blocks the event
// loop. As soon as Node 22 is required, better-sqlite3 13 (prebuilt, faster) can replace it, in a worker thread.

import sqlite3 from 'sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from './kysely.js'

/** How long a query waits for another process that is writing. */
export const BUSY_TIMEOUT_MS = 10_000

/** Statements are kept prepared, since a few dozen come again for every document. Long ones are used only once. */
const MOST_PREPARED = 200
const LONGEST_PREPARED = 2_000

export type OpenMode = 'read' | 'write'

/** Opens an existing file. In `read` mode nothing can be changed through it. Rejects with SQLite's own error. */
export async function openSqlite<Schema>(path: string, mode: OpenMode): Promise<Kysely<Schema>> {
  const connection = await Connection.open(path)
  try {
    for (const pragma of PRAGMAS) await connection.exec(`pragma ${pragma}`)
    for (const pragma of mode === 'read' ? READER : WRITER) await connection.exec(`pragma ${pragma}`)
  } catch (error) {
    await connection.close()
    throw error
  }
  const dialect: Dialect = {
    createDriver: () => new Sqlite3Driver(connection, mode),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: db => new SqliteIntrospector(db),
  }
  return new Kysely<Schema>({ dialect })
}

const PRAGMAS = ['foreign_keys = on', 'trusted_schema = off', 'temp_store = memory', 'synchronous = normal']

const READER = ['query_only = on']

/** A document changes pages all over a large archive: its log is copied only at 16 MB, and as much is cached. */
const WRITER = ['cache_size = -16384', 'wal_autocheckpoint = 4000']

/** One connection, used by one caller at a time: during a transaction the others wait. */
class Sqlite3Driver implements Driver {
  private turn: Promise<void> = Promise.resolve()
  private free: () => void = () => {}

  constructor(
    private readonly connection: Connection,
    private readonly mode: OpenMode,
  ) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.turn
    let free = () => {}
    this.turn = new Promise(resolve => {
      free = resolve
    })
    await before
    this.free = free
    return this.connection
  }

  async releaseConnection(): Promise<void> {
    this.free()
  }

  /** Writers take the write lock at once, so that two of them wait for each other instead of failing half-way. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.mode === 'write' ? 'begin immediate' : 'begin'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite has already rolled back by itself after some errors (a full disk); then there is nothing left to undo.
    await connection.executeQuery(CompiledQuery.raw('rollback')).catch((error: Error) => {
      if (!/no transaction is active/.test(error.message)) throw error
    })
  }

  async destroy(): Promise<void> {
    await this.connection.close()
  }
}

class Connection implements DatabaseConnection {
  private readonly prepared = new Map<string, sqlite3.Statement>()

  private constructor(private readonly database: sqlite3.Database) {}

  static open(path: string): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const database = new sqlite3.Database(path, sqlite3.OPEN_READWRITE | sqlite3.OPEN_FULLMUTEX, error => {
        if (error) return reject(error)
        database.configure('busyTimeout', BUSY_TIMEOUT_MS)
        resolve(new Connection(database))
      })
    })
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const parameters = query.parameters.map(toSqlite)
    const node = query.query as { kind: string; returning?: unknown }
    const givesRows = node.kind === 'SelectQueryNode' || node.kind === 'RawNode' || node.returning !== undefined
    const { statement, kept } = await this.prepare(query.sql)
    try {
      return await (givesRows ? all<Row>(statement, parameters) : run<Row>(statement, parameters))
    } catch (error) {
      throw explain(error as Error, query.sql)
    } finally {
      if (!kept) await finalize(statement)
    }
  }

  private async prepare(sql: string): Promise<{ readonly statement: sqlite3.Statement; readonly kept: boolean }> {
    const known = this.prepared.get(sql)
    if (known) return { statement: known, kept: true }
    const statement = await new Promise<sqlite3.Statement>((resolve, reject) => {
      const made: sqlite3.Statement = this.database.prepare(sql, error =>
        error ? reject(explain(error, sql)) : resolve(made),
      )
    })
    const kept = sql.length <= LONGEST_PREPARED && this.prepared.size < MOST_PREPARED && !this.prepared.has(sql)
    if (kept) this.prepared.set(sql, statement)
    return { statement, kept }
  }

  /** Large answers are read in pages instead. */
  streamQuery(): never {
    throw new Error('rows are not streamed')
  }

  exec(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.database.exec(sql, error => (error ? reject(error) : resolve()))
    })
  }

  async close(): Promise<void> {
    for (const statement of this.prepared.values()) await finalize(statement)
    this.prepared.clear()
    return new Promise((resolve, reject) => {
      this.database.close(error => (error ? reject(error) : resolve()))
    })
  }
}

function all<Row>(statement: sqlite3.Statement, parameters: readonly unknown[]): Promise<QueryResult<Row>> {
  return new Promise((resolve, reject) => {
    statement.all<Row>(parameters, (error, rows) => (error ? reject(error) : resolve({ rows })))
  })
}

function run<Row>(statement: sqlite3.Statement, parameters: readonly unknown[]): Promise<QueryResult<Row>> {
  return new Promise((resolve, reject) => {
    statement.run(parameters, function (error) {
      if (error) reject(error)
      else resolve({ rows: [], insertId: BigInt(this.lastID), numAffectedRows: BigInt(this.changes) })
    })
  })
}

function finalize(statement: sqlite3.Statement): Promise<void> {
  return new Promise(resolve => {
    statement.finalize(() => resolve())
  })
}

/** sqlite3 binds a BigInt and undefined as NULL, an object as "[object Object]": converted here, or refused. */
function toSqlite(value: unknown): string | number | null | Uint8Array {
  if (value === null || typeof value === 'string' || value instanceof Uint8Array) return value
  if (typeof value === 'boolean') return value ? 1 : 0
  const number = typeof value === 'bigint' ? Number(value) : value
  if (
    typeof number === 'number' &&
    Number.isFinite(number) &&
    (!Number.isInteger(number) || Number.isSafeInteger(number))
  )
    return number
  throw new TypeError(`SQLite cannot hold ${typeof value} ${String(value)}`)
}

/** sqlite3's errors do not say which statement failed. */
function explain(error: Error, sql: string): Error {
  error.message += ` in: ${sql.slice(0, 200)}`
  return error
}
