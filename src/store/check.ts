// Whether an archive is consistent: by SQLite's checks, and spans, best documents and the index by ours.

import { maskCprNumbers } from '../danish/cpr.js'
import type { Document } from '../model/document.js'
import type { Located, Span } from '../model/span.js'
import { sql } from './kysely.js'
import { listDocumentKeys, streamDocuments } from './list.js'
import { COUNTS } from './migrations/009-counts.js'
import { TYPE_COUNTS, WRONG_TALLIES } from './migrations/010-tally.js'
import type { Db } from './schema.js'

/** Yields one line for each problem; nothing for a sound archive. Takes about as long as an export. */
export async function* checkArchive(db: Db): AsyncIterable<string> {
  for (const { integrity_check } of (await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)).rows)
    if (integrity_check !== 'ok') yield `The database is damaged: ${integrity_check}.`
  for (const { table } of (await sql<{ table: string }>`pragma foreign_key_check`.execute(db)).rows)
    yield `A row of ${table} belongs to nothing.`
  yield* checkRows(db)
  for await (const document of streamDocuments(db, await listDocumentKeys(db)))
    for (const problem of checkSpans(document)) yield `${document.source.path} (${document.id}): ${problem}`
}

const ROW_CHECKS: readonly (readonly [what: string, query: string])[] = [
  [
    'documents without their text',
    'select count(*) n from document where key not in (select document from extraction)',
  ],
  [
    'documents without a file',
    'select count(*) n from document where key not in (select document from file where document is not null)',
  ],
  [
    'meetings without exactly one best document',
    'select count(*) n from meeting where (select sum(best) from document where meeting = meeting.id) is not 1',
  ],
  [
    'documents that do not know how many facts they have',
    `select count(*) n from document where ${Object.entries({ ...COUNTS, ...TYPE_COUNTS })
      .map(([column, counted]) => `${column} <> ${counted}`)
      .join(' or ')}`,
  ],
  ['rows of the tally that differ from the documents', WRONG_TALLIES],
  ...(['item', 'decision', 'recommendation'] as const).flatMap((noun): [string, string][] => [
    [
      `${noun}s that full-text search does not know`,
      `select count(*) n from ${noun} where id not in (select rowid from ${noun}_search)`,
    ],
    [
      `${noun}s that only full-text search knows`,
      `select count(*) n from ${noun}_search where rowid not in (select id from ${noun})`,
    ],
  ]),
]

async function* checkRows(db: Db): AsyncIterable<string> {
  for (const [what, query] of ROW_CHECKS) {
    const { rows } = await sql.raw<{ n: number }>(query).execute(db)
    if (rows[0]!.n > 0) yield `There are ${rows[0]!.n} ${what}.`
  }
}

export function* checkSpans(document: Document): Iterable<string> {
  const { text, participants, front, items, furniture, diagnostics } = document
  const inside = ([start, end]: Span) =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
  const facts: [what: string, list: readonly Located[]][] = [
    ['participant', participants],
    ['section', [...front, ...items.flatMap(item => item.sections)]],
    ['heading', items.map(item => item.heading)],
    ['recommendation', items.flatMap(item => item.recommendations)],
    ['decision', items.flatMap(item => item.decisions)],
    ['action', items.flatMap(item => item.actions)],
    ['attachment', items.flatMap(item => item.attachments)],
    ['reference', items.flatMap(item => item.references)],
    ['mark of a footnote', items.flatMap(item => item.notes)],
    ['piece of furniture', furniture],
    ['diagnostic', diagnostics.filter((one): one is typeof one & Located => one.span !== null)],
  ]
  for (const [what, list] of facts)
    for (const { span } of list) if (!inside(span)) yield `a ${what} points outside the text (${span.join('–')})`
  const said: [what: string, list: readonly (Located & { text: string })[]][] = [
    ['decision', items.flatMap(item => item.decisions)],
    ['recommendation', items.flatMap(item => item.recommendations)],
  ]
  for (const [what, list] of said)
    for (const { span, text: fact } of list)
      if (inside(span) && !letters(text.slice(...span)).includes(letters(fact)))
        yield `a ${what} is not the text at its place: "${maskCprNumbers(fact).slice(0, 60)}"`
}

/** Facts are compared by their letters, since line ends and bullets are removed from their text. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
