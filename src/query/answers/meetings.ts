// Answers about meetings: one row each, from the best document.

import type { Attendance } from '../../model/document.js'
import { type RawBuilder, type SqlBool, sql } from '../../store/kysely.js'
import type { MeetingRow, OfMeeting, Source } from '../rows.js'
import type { Forms } from '../who/settle.js'
import type { Answerer } from './answerer.js'
import { type RawRow, ROW_COLUMNS, readSource } from './columns.js'
import { type Build, type Condition, documentConditions, matching, type Wanted } from './conditions.js'
import { rolesCondition } from './participants.js'

type Raw = RawRow & Omit<MeetingRow, keyof OfMeeting | keyof Source>

export const meetings: Answerer<'meetings', Raw> = {
  order: [],
  select: (db, wanted) =>
    db
      .selectFrom('document')
      .where(eb => {
        const any = eb as unknown as Build
        return eb.and([...documentConditions(any, wanted), ...listedConditions(wanted), ...heldConditions(wanted)])
      })
      .select(ROW_COLUMNS)
      .select(['document.start_time as start', 'document.end_time as end', 'document.place as place'])
      .select(['document.next_date as next', 'document.kind as kind'])
      .select(['document.status as status', 'document.title as title'])
      .select(['document.present', 'document.absent', 'document.items', 'document.decisions'])
      .select(attendanceOf(wanted).as('attendance')),
  read: ({ key, date, ...row }, of) => ({ ...of.meeting, ...row, ...readSource(of, {}) }),
}

const inForms = (column: string, forms: Forms): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(forms)}))`

/** Meetings that list all of the people and organisations, present or absent as asked. */
function listedConditions({ filter, settled }: Wanted): Condition[] {
  const lists = [
    ...settled.people.map(forms => ['listed.name_folded', forms] as const),
    ...settled.organisations.map(forms => ['listed.organisation_folded', forms] as const),
  ]
  return lists.map(([column, forms]) => {
    const all = [
      inForms(column, forms),
      ...(filter.attendance ? [sql<SqlBool>`listed.attendance = ${filter.attendance}`] : []),
      ...rolesCondition(filter.roles, 'listed.roles'),
    ]
    return sql<SqlBool>`document.key in (select listed.document from participant as listed where ${sql.join(all, sql` and `)})`
  })
}

/** Meetings with items about something, or with a decision of the types asked for. */
function heldConditions({ filter, about }: Wanted): Condition[] {
  const { types, voted } = filter
  const held = types.length > 0 || voted ? 'decision' : 'item'
  const all = [
    ...(about ? [matching('held.id', `${held}_search`, about)] : []),
    ...(types.length > 0 ? [sql<SqlBool>`+held.type in (${sql.join(types)})`] : []),
    ...(voted ? [sql<SqlBool>`held.votes is not null`] : []),
  ]
  if (all.length === 0) return []
  const those = sql`${sql.table(held)} as held where ${sql.join(all, sql` and `)}`
  return about
    ? [sql<SqlBool>`document.key in (select held.document from ${those})`]
    : [sql<SqlBool>`exists (select 1 from ${those} and held.document = document.key)`]
}

/** The attendance of the one person or organisation asked for, if all entries for it agree. */
function attendanceOf({ settled }: Wanted): RawBuilder<Attendance | null> {
  const [column, forms] = settled.people[0]
    ? (['listed.name_folded', settled.people[0]] as const)
    : (['listed.organisation_folded', settled.organisations[0]] as const)
  if (!forms || settled.people.length + settled.organisations.length > 1) return sql<null>`null`
  return sql<Attendance | null>`(select iif(min(listed.attendance) = max(listed.attendance), min(listed.attendance), null)
    from participant as listed where listed.document = document.key and ${inForms(column, forms)})`
}
