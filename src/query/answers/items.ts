// Answers about agenda items and what belongs to them: what was decided, recommended, attached, and who is to do what by when.

import { fold } from '../../danish/fold.js'
import { type DecisionType, VOTES, type Vote } from '../../model/document.js'
import { type RawBuilder, type SqlBool, sql } from '../../store/kysely.js'
import type { Rows } from '../rows.js'
import { saysAll } from '../search/text-matches.js'
import type { Answerer } from './answerer.js'
import { type Build, type Condition, oneOf, type Wanted } from './conditions.js'
import { givenTo, itemDecisionConditions, type RawOfItem, readFact, selectOfItem } from './of-item.js'
import { notedConditions } from './participants.js'

/** Types that may say yes to an amount, and how minutes write one: "5.000 kr.", "kr. 5.000", "2 mio.", "500,-" */
const YES: readonly DecisionType[] = ['approved', 'decided', 'agreed']
const NAMES_MONEY = sql<SqlBool>`(${sql.join(
  ['*[0-9] kr*', '*kr. [0-9]*', '*kr [0-9]*', '*[0-9] mio*kr*', '*[0-9] t.kr*', '*[0-9] tkr*', '*[0-9],-*'].map(
    pattern => sql`decision.text glob ${pattern}`,
  ),
  sql` or `,
)})`

/** "Indstillingens punkt 1 blev godkendt.", "Forslaget blev forkastet.", "Ad 2. Bevilget.", "Godkendt.": its matter stands elsewhere. */
const POINTING =
  /^.{0,25}(?:indstilling|forslag(?:et|ene|s)\b(?! (?:om|til|fra)\b)|indstillet|(?:punkt|at|ad) \d)|^(?:enstemmigt )?\p{L}+\.?$/iu
// "Indstilles til Byrådets godkendelse.", "Anbefales over for Økonomiudvalget.": to whom, and nothing of what
const PASSED_ON = /^(?:indst\S*s|anbefal\p{L}*s|oversendes|fremsendes|videresendes) (?:til|over for)\s[^,:;]{0,60}$/iu
const BARE = 60
const SHORT = 90
const LONGEST = 160
const MOST_PUT_FORWARD = 4

const RECOMMENDED = sql<string>`case when length(decision.text) < ${LONGEST} then
  (select json_group_array(put.text order by put.position) from recommendation as put where put.item = decision.item)
  else '[]' end`

/** "Evalueringen blev taget til efterretning.", of its point. */
const isBare = (text: string, points: readonly string[]): boolean => points.length > 0 && text.length < BARE

/** Those of its points; all of a few, where it names none. */
function putForward(
  { text, type, points }: Pick<Rows['decisions'], 'text' | 'type' | 'points'>,
  recommended: string,
): readonly string[] | null {
  const isPassedOn = type === 'recommended' && PASSED_ON.test(text.split('. ')[0]!)
  const isSaid = POINTING.test(text) ? text.length < (points.length > 0 ? LONGEST : SHORT) : isBare(text, points)
  const pointing = isSaid || isPassedOn
  if (!pointing || (type === 'discussed' && points.length === 0)) return null
  const all: readonly string[] = JSON.parse(recommended)
  // An amendment is put forward at the meeting, instead of what was recommended.
  if (/ændringsforslag/iu.test(text)) return []
  // "Forslaget" may be that of a member, beside what was recommended.
  const most = /forslag/iu.test(text) ? 1 : MOST_PUT_FORWARD
  if (points.length === 0) return all.length > most ? [] : all
  const named = points.map(point => all[Number(point) - 1])
  return named.every(one => one !== undefined) ? named : []
}

export const decisions: Answerer<'decisions', RawOfItem & { recommended: string }> = {
  order: ['item.position', 'decision.position'],
  select: (db, wanted) => {
    const { types, money, unanimous, voted } = wanted.filter
    const beside = (wanted.candidate?.beside ?? []).map(fold)
    return selectOfItem(db, 'decision', wanted, eb => [
      ...(types.length > 0 ? [eb('decision.type', 'in', types)] : []),
      ...(money
        ? [eb.or([eb('decision.type', '=', 'granted'), eb.and([eb('decision.type', 'in', YES), NAMES_MONEY])])]
        : []),
      ...(unanimous ? [eb('decision.unanimous', '=', 1)] : []),
      ...(voted ? [eb('decision.votes', 'is not', null)] : []),
      ...voteConditions(wanted),
      ...(beside.length > 0
        ? [eb.or([eb('decision.decided_by_folded', 'is', null), eb('decision.decided_by_folded', 'not in', beside)])]
        : []),
    ]).select(RECOMMENDED.as('recommended'))
  },
  read: (raw, of) => {
    const { section, ...row } = readFact('decision', raw, of)
    return { ...row, putForward: putForward(row, raw.recommended) }
  },
}

const OUTCOMES = sql<string>`(select json_group_array(distinct outcome.type) from decision as outcome where outcome.item = recommendation.item)`

export const recommendations: Answerer<'recommendations', RawOfItem & { decisions: string }> = {
  order: ['item.position', 'recommendation.position'],
  select: (db, wanted) =>
    selectOfItem(db, 'recommendation', wanted, () => itemDecisionConditions(wanted, 'recommendation.item')).select(
      OUTCOMES.as('decisions'),
    ),
  read: (raw, of) => ({ ...readFact('recommendation', raw, of), decisions: JSON.parse(raw.decisions) }),
}

/** Minutes seldom say that a task is done, so none is left out as done. */
export const actions: Answerer<'actions', RawOfItem> = {
  order: ['item.position', 'action.position'],
  select: (db, wanted) =>
    selectOfItem(db, 'action', wanted, eb => [
      ...responsibleConditions(eb, wanted),
      ...deadlineConditions(eb, wanted),
      ...(wanted.filter.unassigned ? [eb('action.responsible', 'is', null)] : []),
    ]),
  read: (raw, of) => readFact('action', raw, of),
  // The full-text index covers the whole item; here the words of the task itself, or the item's title, must match.
  keep: ({ body, itemTitle, text, responsible }, { about, anywhereInItem, settled }) => {
    if (about && !anywhereInItem && !saysAll(`${itemTitle ?? ''}\n${text}`, about, body)) return false
    const words = ` ${fold(`${text} ${responsible ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    const named = (form: string) => words.includes(` ${form} `) || words.includes(` ${form}s `)
    const given = fold(responsible ?? '')
    return (
      settled.people.every((forms, i) => forms.some(named) || settled.tasksByGivenName[i]?.forms.includes(given)) &&
      settled.organisations.every(forms => forms.some(named))
    )
  },
}

function responsibleConditions(eb: Build, { settled: { responsible, byGivenName } }: Wanted): Condition[] {
  if (responsible === null) return []
  const named = (forms: readonly string[]) => oneOf(eb, 'action.responsible_folded', forms)
  return [eb.or([named(responsible), ...byGivenName.map(short => givenTo(eb, short))])]
}

function deadlineConditions(eb: Build, { filter, today }: Wanted): Condition[] {
  const { dueSince, by, undated, overdue } = filter
  const conditions: Condition[] = []
  if (dueSince !== null) conditions.push(eb('action.deadline', '>=', dueSince))
  if (overdue) conditions.push(eb('action.deadline', '<', by ?? today))
  else if (by !== null && undated)
    conditions.push(
      eb.or([
        eb('action.deadline', '<=', by),
        eb.and([eb('action.deadline', 'is', null), eb('document.date', '<=', by)]),
      ]),
    )
  else if (by !== null) conditions.push(eb('action.deadline', '<=', by))
  else if (undated) conditions.push(sql<SqlBool>`(action.deadline is null and action.deadline_text is null)`)
  return conditions
}

export const attachments: Answerer<'attachments', RawOfItem> = {
  order: ['item.position', 'attachment.position'],
  select: (db, wanted) =>
    selectOfItem(db, 'attachment', wanted, () => notedConditions('attachment.note', wanted.settled.noted)),
  read: (raw, of) => readFact('attachment', raw, of),
  // The full-text index covers the whole item; here the attachment's title, or the item's, must match.
  keep: ({ body, itemTitle, title, note }, { about, anywhereInItem }) =>
    !about || anywhereInItem || saysAll(`${itemTitle ?? ''}\n${title}\n${note ?? ''}`, about, body),
}

export const items: Answerer<'items', RawOfItem & { decisions: number; outcome: string; actions: number }> = {
  order: ['item.position'],
  select: (db, wanted) =>
    selectOfItem(db, 'item', wanted, () => itemDecisionConditions(wanted, 'item.id'))
      .select(sql<number>`(select count(*) from decision as made where made.item = item.id)`.as('decisions'))
      .select(
        sql<string>`(select json_group_array(json_object('type', made.type, 'text', made.text) order by made.position)
          from decision as made where made.item = item.id)`.as('outcome'),
      )
      .select(sql<number>`(select count(*) from action as given where given.item = item.id)`.as('actions')),
  read: (raw, of) => {
    const { number, title, ...row } = readFact('item', raw, of)
    return { ...row, decisions: raw.decisions, outcome: JSON.parse(raw.outcome), actions: raw.actions }
  },
}

/** Decisions by how somebody voted, where the minutes name them: "V, C and O against", "Karen Lund (SF) undlod at stemme". */
function voteConditions({ filter: { vote }, settled: { voters } }: Wanted): Condition[] {
  const sides = vote === null ? VOTES : [vote]
  return [
    ...(vote === null || voters.length > 0 ? [] : [anybody(vote)]),
    ...voters.map(voter => any(sides.flatMap(side => voter.map(pattern => names(side, pattern))))),
  ]
}

const any = (conditions: readonly RawBuilder<SqlBool>[]): Condition =>
  sql<SqlBool>`(${sql.join(conditions, sql` or `)})`

const anybody = (side: Vote): Condition =>
  sql<SqlBool>`(json_extract(decision.votes, ${`$.${side}.count`}) > 0
    or json_array_length(decision.votes, ${`$.${side}.who`}) > 0)`

const names = (side: Vote, pattern: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select 1 from json_each(decision.votes, ${`$.${side}.who`}) as voter
    where lower(voter.value) glob lower(${pattern}))`
