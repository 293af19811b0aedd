// Who took part, and who sent apologies.

import { type RawBuilder, type SqlBool, sql } from '../../store/kysely.js'
import { FACTS } from '../../store/rows/facts.js'
import type { Forms, Settled } from '../who/settle.js'
import type { Answerer } from './answerer.js'
import { fieldColumns, type RawRow, type RawSpan, ROW_COLUMNS, readSource, spanColumns } from './columns.js'
import { type Build, type Condition, documentConditions, fromDocuments, matching, oneOf } from './conditions.js'

export const participants: Answerer<'participants', RawRow & RawSpan> = {
  order: ['participant.position'],
  select: (db, wanted) =>
    fromDocuments(db, 'participant', wanted)
      .where(eb => {
        const any = eb as unknown as Build
        const { filter, settled, about } = wanted
        return eb.and([
          // Of an item, or of what it is about: who was there for it. Guests of other items were not.
          ...documentConditions(any, wanted),
          // Of several people or organisations any: nobody is two.
          ...anyOf(any, 'participant.name_folded', settled.people),
          ...anyOf(any, 'participant.organisation_folded', settled.organisations),
          ...(filter.attendance ? [eb('participant.attendance', '=', filter.attendance)] : []),
          // An agenda tells who was called, not who came.
          ...(filter.attendance && filter.kinds.length === 0 ? [eb('document.kind', '!=', 'dagsorden')] : []),
          ...(filter.capacity ? [eb('participant.capacity', '=', filter.capacity)] : []),
          ...rolesCondition(filter.roles),
          ...titleCondition(settled),
          ...notedConditions('participant.note', settled.noted),
          ...(filter.item === null ? [] : [sql<SqlBool>`exists (${isThere(sql`spoken.number = ${filter.item}`)})`]),
          ...(about
            ? [
                sql<SqlBool>`document.key in (select about.document from item as about where ${matching('about.id', 'item_search', about)})`,
                sql<SqlBool>`exists (${isThere(sql<SqlBool>`${matching('spoken.id', 'item_search', about)}`)})`,
              ]
            : []),
        ])
      })
      .select(ROW_COLUMNS)
      .select(fieldColumns('participant'))
      .select(spanColumns('participant')),
  read: (raw, of) => ({ ...of.meeting, ...FACTS.participant.readFields(raw), ...readSource(of, raw) }),
}

const anyOf = (eb: Build, column: Parameters<typeof oneOf>[1], names: readonly Forms[]): readonly Condition[] =>
  names.length === 0 ? [] : [oneOf(eb, column, names.flat())]

/** An item of the meeting that their attendance is not limited away from. */
const isThere = (which: RawBuilder<SqlBool> | Condition) => sql`select 1 from item as spoken
  where spoken.document = document.key and ${which} and (participant.items = '[]'
    or exists (select 1 from json_each(participant.items) as there where there.value = spoken.number))`

/** Notes with one of the words of each list, at the beginning of a word; short words must match whole. */
export function notedConditions(column: string, noted: readonly (readonly string[])[]): Condition[] {
  const written = sql.ref(column)
  const note = sql<string>`' ' || lower(replace(replace(replace(${written}, '(', ' '), ',', ' '), ';', ' ')) || ' '`
  return noted.map(words => {
    const any = words.map(word => {
      const start = ` ${word.toLowerCase()}${word.length <= SMALL ? ' ' : ''}`
      return sql<SqlBool>`instr(${note}, ${start}) > 0`
    })
    return sql<SqlBool>`(${written} is not null and (${sql.join(any, sql` or `)}))`
  })
}

const SMALL = 3

/** Titles of which a word ends so: "læge" is also "ledende overlæge". */
function titleCondition({ titles, parties }: Settled): Condition[] {
  if (titles.length === 0) return []
  const title = sql<string>`' ' || lower(replace(replace(coalesce(participant.title, ''), ',', ' '), ';', ' ')) || ' '`
  const ends = titles.map(one => sql<SqlBool>`instr(${title}, ${`${one} `}) > 0`)
  const listed = sql<SqlBool>`participant.organisation_folded in (select value from json_each(${JSON.stringify(parties)}))`
  return [sql<SqlBool>`(${sql.join([...ends, ...(parties.length > 0 ? [listed] : [])], sql` or `)})`]
}

/** One of the roles; the column holds a JSON list. */
export function rolesCondition(roles: readonly string[], column = 'participant.roles') {
  if (roles.length === 0) return []
  const wanted = JSON.stringify(roles)
  return [
    sql<SqlBool>`exists (select 1 from json_each(${sql.ref(column)}) as role where role.value in (select value from json_each(${wanted})))`,
  ]
}
