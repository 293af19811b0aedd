// Who is to do what by when: sections of minutes and follow-up lists in, one action a task out.

import type { Action, Decision } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/sections.js'
import type { Reading } from '../../reading.js'
import { readPoints } from '../decisions/points.js'
import { createToldRun } from '../decisions/told-run.js'
import type { MeetingFacts } from '../meeting/meeting.js'
import { listSentences, type SectionSentence } from '../section-sentences.js'
import { type Deadline, findDeadline, findStatedDeadline } from './deadline.js'
import { withName } from './informal-task.js'
import { findListedTask, looksLikeTask } from './listed-task.js'
import { readListsByName } from './lists-by-name.js'
import { settledAt, TO_DO, taskOf } from './spoken-of.js'
import { isOfMeeting, readStackedTasks } from './stacked-tasks.js'
import { type CellTests, isTaskColumn, readTaskColumns, type ToldRow } from './task-columns.js'
import {
  type FieldValue,
  fieldNamed,
  readBareDeadline,
  readTaskFields,
  readValue,
  readWhoAndWhen,
  type TaskField,
} from './task-fields.js'
import { readTaskTables, type TaskRow } from './task-tables.js'

export function readActions(
  reading: Reading,
  drafts: readonly SectionDraft[],
  meeting: MeetingFacts,
  isRecord: boolean,
  decisions: readonly Decision[] = [],
): Action[] {
  if (!isRecord) return []
  const deadline = (text: string, isField: boolean) =>
    findDeadline(text, reading.lexicon, meeting, () => findStatedDeadline(reading, drafts, meeting), isField)
  const tasks: Tasks = {
    reading,
    meeting,
    decisions,
    deadline,
    found: [],
    labelled: new Set(),
    last: null,
    above: '',
    field: null,
  }
  const told = drafts.filter(
    draft =>
      (draft.kind === 'referat' || draft.kind === 'beslutning' || draft.kind === 'opfølgning') && !isTaskColumn(draft),
  )
  const lines = told.flatMap(({ from, to }) => reading.lines.slice(from, to))
  const stacked = readStackedTasks(reading, lines, cellTests(tasks))
  addRows(tasks, stacked.rows)
  for (const draft of told) readSection(tasks, draft, stacked.lines)
  for (const row of readTaskColumns(reading, drafts, cellTests(tasks))) readRow(tasks, row, decisions)
  return tasks.found.sort((a, b) => a.span[0] - b.span[0])
}

/** What has been read of an item so far. */
interface Tasks {
  readonly reading: Reading
  readonly meeting: MeetingFacts
  readonly decisions: readonly Decision[]
  /** `isField`: the text is a deadline and needs no word that announces it. */
  readonly deadline: (text: string, isField: boolean) => Deadline | null
  readonly found: Action[]
  /** Where those begin of which a label said whose they are. */
  readonly labelled: Set<number>
  /** What a line "Ansvarlig: …" would speak of. */
  last: Span | null
  /** The sentence before, whom "Han" and "Hun" speak of. */
  above: string
  /** A label whose value stands on the next line. */
  field: TaskField | null
}

/** `taken`: lines whose tasks are read already. */
function readSection(tasks: Tasks, draft: SectionDraft, taken: ReadonlySet<Line>): void {
  const { reading, deadline, meeting } = tasks
  const lines = reading.lines.slice(draft.from, draft.to)
  const isLabelled = draft.hit !== null && draft.kind === 'opfølgning' && !taken.has(lines[0] as Line)
  const label = isLabelled ? fieldNamed((lines[0]?.text ?? '').slice(0, draft.hit?.end)) : null
  // "Ansvarlig" may be the label of a section of its own: what stands below its value is no list of tasks.
  const isList = draft.kind === 'opfølgning' && (label === null || label === 'task')
  const tables = readTaskTables(reading.text, lines)
  addRows(tasks, tables.rows)
  const named = isList ? readListsByName(reading, draft) : { tasks: [], lines: new Set<Line>() }
  for (const task of named.tasks) add(tasks, task.span, task.responsible, deadline(task.text, false))
  tasks.field = label
  const isTold = createToldRun(reading.lexicon, meeting, draft.kind)
  for (const sentence of listSentences(reading, draft)) {
    const told = isTold(sentence)
    const { line } = sentence.entry
    if (tables.lines.has(line) || named.lines.has(line) || taken.has(line)) continue
    if (isList && sentence.isFirst && isOfMeeting(sentence.entry.text, reading.lexicon)) continue
    const { lead, fields } = readTaskFields(sentence.text)
    // "Hvad: …" in running text is no label, nor is a heading "Opgaver" outside a list of tasks.
    const isHeading = !isList && fields[0]?.value === '' && !sentence.text.includes(':') && fields[0].field === 'task'
    const labelled = fields.length > 0 && !isHeading && (lead === '' || fields.some(({ field }) => field !== 'task'))
    if (labelled && lead !== '') add(tasks, sentence.span, null, deadline(lead, false))
    if (labelled) for (const field of fields) readField(tasks, field, sentence)
    else if (tasks.field !== null) readField(tasks, { field: tasks.field, value: sentence.text, at: 0 }, sentence)
    else if (readDueSentence(tasks, sentence)) continue
    else if (!told) readSentence(tasks, sentence, { isList, isResolved: draft.kind === 'beslutning' })
  }
  tasks.field = null
}

function addRows(tasks: Tasks, rows: readonly TaskRow[]): void {
  for (const row of rows) {
    const due = readValue(row.deadline)
    add(tasks, row.task, readValue(row.responsible), due === null ? null : tasks.deadline(due, true))
  }
}

function readSentence(
  tasks: Tasks,
  { text: whole, span, entry, isFirst }: SectionSentence,
  { isList, isResolved }: { readonly isList: boolean; readonly isResolved: boolean },
): void {
  // "Ad 3. Chefforum undersøger prisen."
  const { lexicon } = tasks.reading
  const said = whole.slice(readPoints(whole, entry.mark, isFirst).length)
  const text = isFirst ? said : withName(said, tasks.above, lexicon.actors)
  // "Sende brevet rundt. Ida takkede for hjælpen.": what goes on behind the first sentence of an entry only comments on it.
  const isEntry = isList && (isFirst || looksLikeTask(text, lexicon))
  const given = lexicon.findTask(text, isResolved)
  const named = given === null || given.isOwn ? findListedTask(text, isEntry, lexicon) : given
  const task = named ?? (lexicon.isOpenTask(text, isResolved) ? { responsible: null } : null)
  if (!isList || isFirst || task) tasks.last = span
  tasks.above = text
  // "Karen: udkast til brev, 11. oktober"
  const due = tasks.deadline(text, false) ?? (isEntry ? readWhoAndWhen(text, tasks.deadline).due : null)
  if (task) add(tasks, span, task.responsible, due)
}

/** "Frist 1. juni." says by when the task before it is to be done, and is none itself; whether the sentence was that. */
function readDueSentence({ found, last, deadline }: Tasks, { text }: SectionSentence): boolean {
  const said = readBareDeadline(text)
  const due = said === null ? null : deadline(said, true)
  if (due === null || (due.date === null && deadline(text, false) === null)) return false
  const action = found.at(-1)
  if (action && last !== null && action.span[0] === last[0] && action.deadlineText === null)
    found[found.length - 1] = { ...action, deadline: due.date, deadlineText: due.text }
  return true
}

/** "Opgave:" begins a task; "Ansvarlig:" and "Deadline:" say more of the one above, or make one of the sentence above. */
function readField(tasks: Tasks, { field, value, at }: FieldValue, { span }: SectionSentence): void {
  tasks.field = value === '' ? field : null
  const said = readValue(value)
  if (said === null) return
  // "Aktion: Bo undersøger prisen" is a task, "Aktion: Bo" tells whose the task above is.
  const isWho = field === 'responsible' || (field === 'task' && tasks.last !== null && namesSomebody(tasks, said))
  if (field === 'task' && !isWho) {
    const task = tasks.reading.lexicon.findTask(said)
    add(tasks, [span[0] + at, span[0] + at + value.length], task?.responsible ?? null, tasks.deadline(said, false))
    return
  }
  const { found } = tasks
  if (isWho) tasks.last = taskOf(tasks, said) ?? tasks.last
  const last = settledAt(tasks)
  const isLast = (action: Action | undefined) => action !== undefined && (last === null || action.span[0] === last[0])
  if (last !== null && !found.some(isLast)) add(tasks, last, null, tasks.deadline(textAt(tasks, last), false))
  const place = found.findLastIndex(isLast)
  const action = found[place]
  if (!action) return
  if (isWho) tasks.labelled.add(action.span[0])
  const { who, due } = isWho ? readWhoAndWhen(said, tasks.deadline) : { who: null, due: tasks.deadline(said, true) }
  found[place] = {
    ...action,
    responsible: who ?? action.responsible,
    deadline: due ? due.date : action.deadline,
    deadlineText: due ? due.text : action.deadlineText,
  }
}

const cellTests = (tasks: Tasks): CellTests => ({
  isTask: text => tasks.reading.lexicon.findTask(text) !== null,
  isPerson: text => namesSomebody(tasks, text),
  isDay: text => (tasks.deadline(text, false) ?? tasks.deadline(text, true))?.date != null,
  isWhen: text => {
    const due = tasks.deadline(text, false) ?? tasks.deadline(text, true)
    const isNamed = due !== null && (due.date !== null || tasks.deadline(text, false) !== null)
    return isNamed && due.text.length * 2 > text.length
  },
})

/**
 * What the columns of a row say belongs to the tasks in the column, else to those in the row's text, else to the last
 * thing that was settled in it; a row that settles nothing gives no task.
 */
function readRow(
  tasks: Tasks,
  { span, responsible, deadline, tasks: own }: ToldRow,
  decisions: readonly Decision[],
): void {
  const { found } = tasks
  const due = deadline === null ? null : tasks.deadline(deadline, true)
  const isInRow = (one: { readonly span: Span }): boolean => one.span[0] >= span[0] && one.span[1] <= span[1]
  const before = found.length
  for (const task of own) {
    const said = textAt(tasks, task)
    add(tasks, task, tasks.reading.lexicon.findTask(said)?.responsible ?? null, tasks.deadline(said, false))
  }
  if (responsible === null && due === null) return
  let chosen = own.length > 0 ? found.slice(before) : found.filter(isInRow)
  if (chosen.length === 0) {
    const settled = decisions.filter(one => isInRow(one) && TO_DO.has(one.type)).at(-1)
    if (!settled) return
    add(tasks, settled.span, null, null)
    chosen = found.slice(before)
  }
  for (const [i, action] of found.entries()) {
    if (!chosen.includes(action)) continue
    const isOnly = chosen.length === 1
    const isDue = due !== null && (isOnly || action.deadlineText === null)
    found[i] = {
      ...action,
      responsible: (isOnly ? responsible : null) ?? action.responsible ?? responsible,
      ...(isDue && { deadline: due.date, deadlineText: due.text }),
    }
  }
}

/** "Bo Krogh", "formanden". Not: "Formanden spørger ministeriet" */
function namesSomebody({ reading }: Tasks, said: string): boolean {
  const { actors, findTask } = reading.lexicon
  if (findTask(said) !== null) return false
  return said.split(/\s+/u).length <= 4 && (actors.isPerson(said) || actors.tidy(said) === said)
}

function add(tasks: Tasks, span: Span, responsible: string | null, due: Deadline | null): void {
  tasks.last = span
  tasks.found.push({
    text: textAt(tasks, span),
    responsible,
    deadline: due?.date ?? null,
    deadlineText: due?.text ?? null,
    ...tasks.reading.at(span),
  })
}

const textAt = ({ reading }: Tasks, [from, to]: Span): string => reading.text.slice(from, to)
