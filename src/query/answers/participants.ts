// Who took part, and who sent apologies.

import { type SqlBool, sql } from '../../store/kysely.js'
import { FACTS } from '../../store/rows/facts.js'
import type { Answerer } from './answerer.js'
import { type RawRow, type RawSpan, ROW_COLUMNS, readSource, spanColumns } from './columns.js'
import { type Build, documentConditions, fromDocuments, matching, oneOf } from './conditions.js'

interface Raw extends RawRow, RawSpan {}

export const participants: Answerer<'participants', Raw> = {
  noun: 'participants',
  order: ['participant.position'],
  select: (db, wanted) =>
    fromDocuments(db, 'participant', wanted)
      .where(eb => {
        const any = eb as unknown as Build
        const { filter, settled, about } = wanted
        return eb.and([
          // --item asks who was present at that item.
          ...documentConditions(any, wanted),
          ...settled.people.map(forms => oneOf(any, 'participant.name_folded', forms)),
          ...settled.organisations.map(forms => oneOf(any, 'participant.organisation_folded', forms)),
          ...(filter.attendance ? [eb('participant.attendance', '=', filter.attendance)] : []),
          ...rolesCondition(filter.roles),
          ...notedConditions(settled.noted),
          ...(filter.item === null
            ? []
            : [
                sql<SqlBool>`(participant.items = '[]' or exists (select 1 from json_each(participant.items) as there where there.value = ${filter.item}))`,
              ]),
          ...(about
            ? [
                sql<SqlBool>`document.key in (select about.document from item as about where ${matching('about.id', 'item_search', about)})`,
              ]
            : []),
        ])
      })
      .select(ROW_COLUMNS)
      .select(['participant.name as name', 'participant.title as title', 'participant.organisation as organisation'])
      .select([
        'participant.attendance as attendance',
        'participant.capacity as capacity',
        'participant.roles as roles',
      ])
      .select(['participant.items as items', 'participant.note as note'])
      .select(spanColumns('participant')),
  read: (raw, of) => ({ ...of.meeting, ...FACTS.participant.readFields(raw), ...readSource(of, raw) }),
}

/** Notes with one of the words of each list, at the beginning of a word; short words must match whole. */
function notedConditions(noted: readonly (readonly string[])[]) {
  const note = sql<string>`' ' || lower(replace(replace(replace(participant.note, '(', ' '), ',', ' '), ';', ' ')) || ' '`
  return noted.map(words => {
    const any = words.map(word => {
      const start = ` ${word.toLowerCase()}${word.length <= SMALL ? ' ' : ''}`
      return sql<SqlBool>`instr(${note}, ${start}) > 0`
    })
    return sql<SqlBool>`(participant.note is not null and (${sql.join(any, sql` or `)}))`
  })
}

const SMALL = 3

/** One of the roles; the column holds a JSON list. */
export function rolesCondition(roles: readonly string[], column = 'participant.roles') {
  if (roles.length === 0) return []
  const wanted = JSON.stringify(roles)
  return [
    sql<SqlBool>`exists (select 1 from json_each(${sql.ref(column)}) as role where role.value in (select value from json_each(${wanted})))`,
  ]
}
