// Ten queries to begin with, for docs/database.md and for Datasette. Each is run by the tests. `:name` is to be filled in.

/**
 * @typedef {object} Query
 * @property {string} name as Datasette's address has it
 * @property {string} title
 * @property {string} sql
 * @property {Readonly<Record<string, string>>} [example] values for its parameters
 */

/** @type {readonly Query[]} */
export const QUERIES = [
  {
    name: 'decisions-of',
    title: 'What a body decided, the newest first',
    sql: `
select date, body, item, item_title, type, text, file, page
from decisions
where body like '%' || :body || '%'
order by date desc, document, span_start`,
    example: { body: 'Klynge Syd' },
  },
  {
    name: 'decisions-of-a-cluster-by-year-and-type',
    title: 'How a cluster decides: types by year',
    sql: `
select substr(date, 1, 4) as year, type, count(*) as decisions
from decisions
where cluster = :cluster
group by year, type
order by year, decisions desc, type`,
    example: { cluster: 'rn-syd' },
  },
  {
    name: 'open-tasks',
    title: 'Tasks with a deadline, the soonest first',
    sql: `
select deadline, responsible, text, body, date as given, file, page
from actions
where deadline is not null
order by deadline, document, span_start`,
  },
  {
    name: 'tasks-by-responsible',
    title: 'Who was given how many tasks, and when the last is due',
    sql: `
select responsible, count(*) as tasks, max(deadline) as last_due
from actions
where responsible is not null
group by lower(responsible)
order by tasks desc, responsible`,
  },
  {
    name: 'recommended-and-decided',
    title: 'What was recommended, beside what was decided of it',
    sql: `
select recommendations.date, recommendations.body, recommendations.item_title,
  recommendations.text as recommended, decisions.type, decisions.text as decided
from recommendations
join decisions on decisions.item_id = recommendations.item_id
order by recommendations.date desc, recommendations.item_id, recommendations.span_start, decisions.span_start`,
  },
  {
    name: 'attendance',
    title: 'How often somebody was present and absent',
    sql: `
select name, max(organisation) as organisation,
  sum(attendance = 'present') as present, sum(attendance = 'absent') as absent
from participants
group by name
order by present + absent desc, name`,
  },
  {
    name: 'votes',
    title: 'Decisions with a vote, the closest first',
    sql: `
select date, body, item_title, text, votes_for, votes_against, votes_abstained
from decisions
where votes_for is not null or votes_against is not null
order by abs(coalesce(votes_for, 0) - coalesce(votes_against, 0)), date desc`,
  },
  {
    name: 'meetings-without-minutes',
    title: 'Meetings of which there is only an agenda',
    sql: `
select date, body, file
from meetings
where kind = 'dagsorden'
order by date desc`,
  },
  {
    name: 'postponed',
    title: 'What was put off, and the next meeting of the same body',
    sql: `
select decisions.date, decisions.body, decisions.item_title, decisions.text,
  (select min(later.date) from meetings as later
   where later.body_key = decisions.body_key and later.date > decisions.date) as next_meeting
from decisions
where type = 'postponed'
order by decisions.date desc, decisions.id`,
  },
  {
    name: 'passage',
    title: 'Decisions with the passage that they stand in',
    sql: `
select decisions.date, decisions.type, decisions.text,
  substr(texts.text, max(1, span_start - 200), span_end - span_start + 400) as passage
from decisions
join texts on texts.document = decisions.document
where decisions.text like '%' || :words || '%'
order by decisions.date desc, decisions.id`,
    example: { words: 'godkendt' },
  },
]
