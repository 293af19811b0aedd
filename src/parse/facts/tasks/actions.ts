// Who is to do what by when: the sections of an item in, its tasks out. Reads sentences, lists, tables and columns.

import type { Action, Decision, DecisionType } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import { isMarked } from '../../outline/labels/marks.js'
import type { Reading } from '../../reading.js'
import type { SectionSentence, SpokenSection } from '../decisions/section-sentences.js'
import type { MeetingFacts } from '../meeting/meeting.js'
import { withoutItem } from '../placed.js'
import { findDeadline, findStatedDeadline } from './deadline.js'
import { withName } from './informal-task.js'
import { readDueSentence, readField } from './labelled-task.js'
import { findListedTask, type ListedTask, looksLikeTask } from './listed-task.js'
import { isOfMeeting, readStackedTasks } from './stacked-tasks.js'
import { isDone, isTicked, readStatus } from './status.js'
import { isTaskColumn, readTaskColumns, type ToldRow } from './task-columns.js'
import { fieldNamed, readTaskFields, readValue, readWhoAndWhen } from './task-fields.js'
import { addGiven, addRows, addTask, namesSomebody, type TaskList, textAt } from './task-list.js'
import { readTaskTables } from './task-tables.js'

export function readActions(
  reading: Reading,
  sections: readonly SpokenSection[],
  meeting: MeetingFacts,
  decisions: readonly Decision[] = [],
): Action[] {
  const { findDates, findPeriods } = reading.lexicon
  const context = { findDates, findPeriods, meeting, stated: () => findStatedDeadline(reading, sections, meeting) }
  const tasks: TaskList = {
    reading,
    decisions,
    deadline: (text, isField) => findDeadline(text, context, isField),
    found: [],
    labelled: new Set(),
    last: null,
    above: '',
    group: null,
    field: null,
    isListed: false,
  }
  const spoken = sections.filter(section => HOLDS_TASKS.has(section.kind) && !isTaskColumn(section))
  const lines = spoken.flatMap(({ from, to }) => reading.lines.slice(from, to))
  const stacked = readStackedTasks(reading, lines)
  addRows(tasks, stacked.rows)
  for (const section of spoken) readSection(tasks, section, stacked.lines)
  for (const row of readTaskColumns(tasks, sections)) readRow(tasks, row)
  return tasks.found.sort((a, b) => a.span[0] - b.span[0])
}

const HOLDS_TASKS: ReadonlySet<SpokenSection['kind']> = new Set(['referat', 'beslutning', 'opfølgning'])

/** `taken`: lines whose tasks have been read. */
function readSection(tasks: TaskList, section: SpokenSection, taken: ReadonlySet<Line>): void {
  const { reading } = tasks
  const { kind, hit, from, to, sentences } = section
  const lines = reading.lines.slice(from, to)
  const isLabelled = hit !== null && kind === 'opfølgning' && !taken.has(lines[0] as Line)
  const label = isLabelled ? fieldNamed((lines[0]?.text ?? '').slice(0, hit.end), reading.lexicon) : null
  // "Ansvarlig" may be the label of a section: what stands below its value is no list of tasks.
  const isOfTasks = kind === 'opfølgning' && (label === null || label === 'task')
  const tables = readTaskTables(reading, lines)
  addRows(tasks, tables.rows)
  // "Opgaver:" above a list, "Opgave:" above one
  tasks.field = isOfTasks && sentences.some(one => one.entry !== sentences[0]?.entry) ? null : label
  tasks.group = null
  const marked = isMarked(reading.marks, 'opfølgning')
  const marks = new Set(sentences.map(({ entry }) => entry.mark))
  tasks.isListed = false
  for (const sentence of sentences) {
    const { line, text, says, mark } = sentence.entry
    tasks.isListed &&= mark !== ''
    const isList = isOfTasks || tasks.isListed
    // Where a key says how the document marks tasks, nothing else is one.
    if (marked && says !== 'opfølgning' && kind !== 'opfølgning') continue
    if (tables.lines.has(line) || taken.has(line) || (isList && isTicked(mark, marks))) continue
    if (isList && !sentence.isFirst && isDone(text)) {
      if ((tasks.found.at(-1)?.span[0] ?? -1) >= sentence.entry.span[0]) tasks.found.pop()
      continue
    }
    if (isList && sentence.isFirst && (isOfMeeting(text, reading.lexicon) || namesGroup(tasks, sentence))) continue
    if (says === 'opfølgning' && readMarkedTask(tasks, sentence)) continue
    if (readLabels(tasks, sentence, isList) || readDueSentence(tasks, sentence, isList)) continue
    const place = {
      isList: isList || says === 'opfølgning',
      isResolved: kind === 'beslutning' || says === 'beslutning',
    }
    if (!sentence.isTold) readSentence(tasks, sentence, place)
  }
  tasks.field = null
}

/** "Bo:", "Sekretariatet:" above their tasks; it holds until the next line without a list mark. */
function namesGroup(tasks: TaskList, { text, entry: { mark } }: SectionSentence): boolean {
  // "Ansvarlig:" is a label.
  if (mark !== '' || readTaskFields(text).fields.length > 0) return false
  const [, who = ''] = /^([^:]{2,40}):$/u.exec(text) ?? []
  const { isPerson, isActor } = tasks.reading.lexicon.actors
  tasks.group = isPerson(who) || isActor(who) ? who : null
  return tasks.group !== null
}

/** "[A 7/BK/1. juni] Undersøger prisen.": the mark says who is to do it, and may say when. */
function readMarkedTask(tasks: TaskList, { entry: { mark }, span, isFirst }: SectionSentence): boolean {
  const said = mark
    .replace(/^\[\p{Lu}|\]$/gu, '')
    .split(/[/,;|]/u)
    .map(part => part.trim())
  const at = said.findIndex(tasks.reading.lexicon.actors.isPerson)
  const due = readValue(said[at + 1] ?? '')
  if (!isFirst || at < 0) return false
  addTask(tasks, span, said[at] ?? null, due === null ? null : tasks.deadline(due, true))
  return true
}

// "Der indhentes tilbud. | Bo", "… | /Bo", "… | → BK, 1. maj", "… | (BK)", "… | Bo Krogh, 1. maj.", "… | Tovholder er Bo." Not: "Godkendt. | /Bo"
const BEHIND =
  /^(?:(?:\/|→|[=-]>)\s?([^/]{2,60}?)|\(([^()]{2,40})\)|(\p{Lu}[\p{L} ]{1,40},\s\d[^,]{2,20}?)|(?:tovholder|ansvarlig)\s(?:er|bliver)\s(\p{Lu}[^,.]{1,40})|(\p{Lu}[\p{L}/]*(?:\s(?:og|&|\+)\s\p{L}+|\s\p{L}+)?))\.?$/iu

/** Whether the sentence is the value of a label, its own or the one above. */
function readLabels(tasks: TaskList, sentence: SectionSentence, isList: boolean): boolean {
  const { text, span } = sentence
  const { lead, fields } = readTaskFields(text)
  // "Hvad: …" in running text is no label, nor is a heading "Opgaver" outside a list of tasks.
  const isHeading = !isList && fields[0]?.value === '' && !text.includes(':') && fields[0].field === 'task'
  const isTag = TASK_TAG.test(text)
  if (fields.length > 0 && !isHeading && (lead === '' || isTag || fields.some(({ field }) => field !== 'task'))) {
    const given = lead === '' ? null : tasks.reading.lexicon.findTask(lead)
    // "Ansvarlig:" of the line above: "bestyrelsen / frist: 1. maj"
    if (lead !== '' && tasks.field !== null)
      readField(tasks, { field: tasks.field, value: lead.trim(), at: 0 }, sentence)
    else if (lead !== '') addTask(tasks, span, given?.responsible ?? null, tasks.deadline(lead, false))
    for (const field of fields) readField(tasks, field, sentence)
    tasks.isListed = tasks.field === 'task'
    return true
  }
  const named = tasks.last && BEHIND.exec(text)
  const behind = named?.slice(1).find(Boolean)
  const who = behind ? readWhoAndWhen(behind, tasks.deadline).who : ''
  // Without a sign: "Der indhentes tilbud. Bo". Not: "Der indhentes tilbud. Godt."
  const isBare =
    named?.at(-1) !== undefined && !tasks.reading.lexicon.actors.isGivenName(/^\p{L}+/u.exec(text)?.[0] ?? '')
  const above = `${tasks.above.replace(/[.\s]+$/u, '')} (${who})`
  if (behind && !isBare && namesSomebody(tasks, who) && findListedTask(above, false, tasks.reading.lexicon)) {
    readField(tasks, { field: 'responsible', value: behind, at: text.indexOf(behind) }, sentence)
    return true
  }
  if (tasks.isListed) tasks.field = null
  if (tasks.field === null) return false
  readField(tasks, { field: tasks.field, value: text, at: 0 }, sentence)
  return true
}

function readSentence(
  tasks: TaskList,
  { text: whole, span, isFirst, pointed, beside }: SectionSentence,
  { isList, isResolved }: { readonly isList: boolean; readonly isResolved: boolean },
): void {
  // "Ad 3. Chefforum undersøger prisen."
  const { lexicon } = tasks.reading
  const own = whole.slice(pointed.length)
  const said = own.replace(HANDED_ON, '').replace(PUT_DOWN, '').replace(NAMED_BY_LABEL, '$1:')
  const status = isList ? readStatus(said) : { text: said, isDone: false }
  if (status.isDone) return
  const text = isFirst ? status.text : withName(status.text, tasks.above, lexicon.actors)
  // "Sende brevet rundt. Ida takkede for hjælpen.": what follows the first sentence of an entry only comments on it.
  const isEntry = (isList && (isFirst || looksLikeTask(text, lexicon))) || HANDED_ON.test(own)
  const given = lexicon.findTask(text, isResolved)
  const isSettled = beside !== null && isResolved && settles(tasks, span)
  const listed = beside === null ? withoutItem(text) : `${text.replace(/[.\s]+$/u, '')} (${beside})`
  const named: ListedTask | null =
    given === null || given.isOwn ? findListedTask(listed, isEntry || isSettled, lexicon) : given
  const task: ListedTask | null =
    named ??
    lexicon.findTask(IN_BRACKETS.exec(text)?.[1] ?? '', isResolved) ??
    (lexicon.isOpenTask(text, isResolved) ? { responsible: null } : null)
  if (!isList || isFirst || task) tasks.last = span
  tasks.above = text
  if (!task) return
  // "Karen: udkast til brev, 11. oktober"
  const stated = task.due ? tasks.deadline(task.due, true) : null
  const cell = /\t([^\t]{4,24})$/u.exec(text)?.[1]
  const column = cell && !/\p{Lu}/u.test(cell) ? tasks.deadline(cell, true) : null
  const due =
    tasks.deadline(text, false) ?? stated ?? column ?? (isEntry ? readWhoAndWhen(text, tasks.deadline).due : null)
  addGiven(tasks, span, { ...task, responsible: task.responsible ?? (isEntry ? tasks.group : null) }, due)
}

// "Lampen er gået i stykker (Bo ringer til elektrikeren)."
const IN_BRACKETS = /\(([^()]{9,})\)\.?$/u
// "Reglerne oversættes [opgave: Bo, 1. maj].", "… (aktion: Ida)"
const TASK_TAG = /[([](?:opgave|aktion|action|ap|to-?do)\s?:[^()[\]]+[)\]]\.?$/iu
// "Husk Bo: indhente tilbud", "(Ida: skriver til skolen", "[BK ringer til kommunen]", "@Ida sender": what sets a task apart
const PUT_DOWN = /^(?:huske?s?(?:\s(?=\p{Lu}[^:]{1,40}:\s)|:\s)|[([](?=\p{Lu}[^()[\]]{5,}[)\].]*$)|@(?=\p{Lu}[^:]*$))/iu
// "Bolden er hos Ida Holm: skrive til skolen", "Stafetten går til BK: …", "Aktion BK: …": what follows is a task
const HANDED_ON =
  /^(?:(?:bolden|stafetten)\s(?:er|ligger|går|gik|gives)\s(?:nu\s)?(?:hos|til)|opgave(?:\stil)?|aktion|action|ap|to-?do)\s(?=\p{Lu}[^:]{1,60}:\s)/iu
// "Aktion (BK): indhente tilbud"
const NAMED_BY_LABEL = /^(?:opgave|aktion|action|to-?do)\s\(([^()]{2,40})\):(?=\s)/iu

/** What is put down for somebody to do; what is noted or talked about is not. */
const TO_DO: ReadonlySet<DecisionType> = new Set(['decided', 'agreed', 'assigned', 'granted', 'referred', 'appointed'])

const settles = ({ decisions }: TaskList, [from, to]: Span): boolean =>
  decisions.some(({ span, type }) => TO_DO.has(type) && span[0] >= from && span[1] <= to)

/** Columns tell of the tasks in them, else of those in the row's text, else of what was settled last in the row. */
function readRow(tasks: TaskList, { span, responsible, deadline, tasks: own }: ToldRow): void {
  const { found, decisions } = tasks
  const due = deadline === null ? null : tasks.deadline(deadline, true)
  const isInRow = (one: { readonly span: Span }): boolean => one.span[0] >= span[0] && one.span[1] <= span[1]
  const before = found.length
  for (const task of own) {
    const said = textAt(tasks, task)
    addTask(tasks, task, tasks.reading.lexicon.findTask(said)?.responsible ?? null, tasks.deadline(said, false))
  }
  if (responsible === null && due === null) return
  let chosen = own.length > 0 ? found.slice(before) : found.filter(isInRow)
  if (chosen.length === 0) {
    const settled = decisions.filter(one => isInRow(one) && TO_DO.has(one.type)).at(-1)
    if (!settled) return
    addTask(tasks, settled.span, null, null)
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
