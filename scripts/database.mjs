// Writes docs/database.md and docs/metadata.json (for Datasette) from scripts/database/ and from an empty archive:
//   node scripts/database.mjs [--check]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { QUERIES } from './database/queries.mjs'
import { VIEWS } from './database/views.mjs'
import { keepPage } from './page.mjs'

/**
 * @typedef {{ readonly name: string, readonly columns: readonly { readonly name: string, readonly type: string }[],
 *   readonly points: readonly { readonly column: string, readonly table: string }[] }} Table
 */

/** The tables of an archive as SQLite tells of them, those of full-text search left out. */
export async function readTables() {
  const [{ createArchive }, { sql }] = await Promise.all([import('../dist/store/archive.js'), import('kysely')])
  const folder = mkdtempSync(join(tmpdir(), 'referat-database-'))
  const archive = await createArchive(join(folder, 'empty.db'))
  /** @param {string} query @returns {Promise<Record<string, string>[]>} */
  const rows = async query => /** @type {Record<string, string>[]} */ ((await sql.raw(query).execute(archive.db)).rows)
  try {
    /** @type {Table[]} */
    const tables = []
    for (const { name = '' } of await rows("select name from sqlite_schema where type = 'table' order by rowid")) {
      if (/_search(?:_|$)|^sqlite_/.test(name)) continue
      tables.push({
        name,
        columns: (await rows(`pragma table_info(${name})`)).map(row => ({
          name: row.name ?? '',
          type: (row.type ?? '').toLowerCase(),
        })),
        points: (await rows(`pragma foreign_key_list(${name})`)).map(row => ({
          column: row.from ?? '',
          table: row.table ?? '',
        })),
      })
    }
    return tables
  } finally {
    await archive.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {readonly Table[]} tables */
function diagram(tables) {
  const entities = tables.map(({ name, columns, points }) => {
    const lines = columns.map(column => {
      const mark = points.some(point => point.column === column.name) ? ' FK' : ''
      return `    ${column.type} ${column.name}${mark}`
    })
    return `  ${name} {\n${lines.join('\n')}\n  }`
  })
  const lines = tables.flatMap(({ name, points }) =>
    points.map(({ column, table }) => `  ${table} ||--o{ ${name} : ${column}`),
  )
  return `\`\`\`mermaid\nerDiagram\n${[...lines, ...entities].join('\n')}\n\`\`\``
}

/** @param {string} text */
const cell = text => text.replaceAll('|', '\\|')

/** @param {readonly Table[]} tables */
export function makePage(tables) {
  const views = Object.entries(VIEWS).map(([name, { about, columns }]) => {
    const rows = Object.entries(columns).map(([column, says]) => `| \`${column}\` | ${cell(says)} |`)
    return `### ${name}\n\n${about}.\n\n| column | |\n| --- | --- |\n${rows.join('\n')}`
  })
  const queries = QUERIES.map(
    ({ title, sql, example }) =>
      `### ${title}\n\n\`\`\`sql${sql}\n\`\`\`${
        example
          ? `\n\nFor example with ${Object.entries(example)
              .map(([name, value]) => `\`:${name}\` = \`'${value}'\``)
              .join(', ')}.`
          : ''
      }`,
  )
  return `# The archive as a database

The archive is one SQLite file, \`output/referat.db\` unless you chose another. Any SQLite tool from 2022 or later (SQLite
3.37) can open it: the \`sqlite3\` shell, DB Browser, DBeaver, Datasette, Python, R, Excel by ODBC. Only read from it; leave
writing to \`referat\`. While an import runs, or to share it, make a copy: \`referat backup copy.db\`.

    sqlite3 -readonly -box output/referat.db "select date, type, text from decisions order by date desc limit 10"

Query the **views**, whose names are in the plural. They hold what \`referat\` answers questions from: each meeting once, as
its best document tells it (minutes before agenda, approved before draft). Only \`documents\` and \`texts\` hold every
document. An empty cell means that the document does not say. Lists in a cell are joined by ", ".

A span counts characters as JavaScript does. \`substr(text, span_start + 1, span_end - span_start)\` gives the passage,
unless an emoji stands before it, which SQLite counts as one character and the span as two.

CPR numbers are unmasked in the file; only answers and exports of \`referat\` mask them.

Full-text search, which knows Danish inflection, compounds and spellings (å and aa), is not available in SQL; use
\`referat search WORDS\`.

## Datasette

[metadata.json](metadata.json) describes every view and column for [Datasette](https://datasette.io), hides the tables, and
contains the queries below. An installed package has it at \`$(npm root -g)/referat/docs/metadata.json\`. It applies to a
database named \`referat\`, so the file must be called \`referat.db\`:

    pip install datasette
    referat backup referat.db
    datasette referat.db --metadata docs/metadata.json

Datasette 1.0 reads queries from its configuration: also add \`--config docs/metadata.json\`.

## Views

${views.join('\n\n')}

## Ten queries

Words that begin with a colon are parameters. In the \`sqlite3\` shell set them with
\`.parameter set :body "'Klynge Syd'"\`; Datasette asks for them in a form.

${queries.join('\n\n')}

## Tables

The tables behind the views, with names in the singular. Most refer to \`document.key\`. Lists and votes are JSON; columns
ending in \`_folded\` serve searches. A new version may change the tables (it migrates older archives when it opens them);
the views stay.

\`tally\` counts the documents, and the facts in them, for each way of naming a body, year, kind and so on, so that the archive
in numbers and what is counted per body, year or type need not go through all documents. Triggers of \`document\` keep it current
in the transaction that changes a document; \`referat check\` compares the two.

${diagram(tables)}

Made by \`node scripts/database.mjs\`; not written by hand.
`
}

/** @param {readonly Table[]} tables */
export function makeMetadata(tables) {
  const views = Object.entries(VIEWS).map(([name, { about, columns }]) => [
    name,
    { description: about, columns, ...('date' in columns ? { sort_desc: 'date' } : {}) },
  ])
  const hidden = [...tables.map(table => table.name), 'item_search', 'decision_search', 'recommendation_search']
  return {
    title: 'Minutes',
    description: 'Decisions read from meeting minutes; every row says in which file, on which page and where it stands',
    databases: {
      referat: {
        tables: Object.fromEntries([...views, ...hidden.map(name => [name, { hidden: true }])]),
        queries: Object.fromEntries(QUERIES.map(({ name, title, sql }) => [name, { title, sql: sql.trim() }])),
      },
    },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tables = await readTables()
  const script = 'scripts/database.mjs'
  keepPage('docs/database.md', makePage(tables), script)
  keepPage('docs/metadata.json', `${JSON.stringify(makeMetadata(tables), null, 2)}\n`, script)
}
