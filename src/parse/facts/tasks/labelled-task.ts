// What labels say of the task above or before them: "Ansvarlig: Karen Lund", "Deadline: 1. juni", "Frist 1. juni."

import type { Action } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { SectionSentence } from '../decisions/section-sentences.js'
import { findListedTask, type ListedTask } from './listed-task.js'
import { type FieldValue, readBareDeadline, readValue, readWhoAndWhen } from './task-fields.js'
import { addGiven, addTask, namesSomebody, type TaskList, textAt } from './task-list.js'

// "Hvad: Sommerfest" names nobody, "Aktion: Karen" does.
const WHAT = /(?:hvad|aktivitet)\s?:\s*$/iu

/** "Opgave:" begins a task; "Ansvarlig:" and "Deadline:" say more of the one above, or make a task of the sentence above. */
export function readField(tasks: TaskList, { field, value, at }: FieldValue, { span, text }: SectionSentence): void {
  tasks.field = value === '' ? field : null
  const said = readValue(value)
  if (said === null) return
  // "Aktion: Bo undersøger prisen" is a task, "Aktion: Bo" says whose the task above is.
  const given = tasks.reading.lexicon.findTask(said)
  // "Tovholder: Karen retter planen senest 1. maj" is all of a task, "Ansvarlig: Karen melder tilbage" says whose it is.
  const isWho =
    (field === 'responsible' && (given === null || tasks.deadline(said, false) === null)) ||
    (field === 'task' &&
      tasks.last !== null &&
      !WHAT.test(text.slice(0, at)) &&
      namesSomebody(tasks, readWhoAndWhen(said, tasks.deadline).who))
  if (field !== 'deadline' && !isWho) {
    const { lexicon } = tasks.reading
    // "Handling: Bestille lokale – Bo (1. juni)"
    const task: ListedTask | null = given ?? findListedTask(said, true, lexicon)
    // "Opfølgning: Taget til efterretning"; but "Hvad: Rengøring"
    if (task === null && /\s/u.test(said)) return
    const due = tasks.deadline(said, false) ?? (task?.due ? tasks.deadline(task.due, true) : null)
    addGiven(tasks, [span[0] + at, span[0] + at + value.length], task ?? { responsible: null }, due)
    return
  }
  const { found } = tasks
  if (isWho) tasks.last = ownTask(tasks, said) ?? tasks.last
  const { last } = tasks
  const isLast = (action: Action) => last === null || action.span[0] === last[0]
  if (last !== null && !found.some(isLast)) addTask(tasks, last, null, tasks.deadline(textAt(tasks, last), false))
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

/** The last task whose own sentence says that it is theirs, where the sentence before the label gives none. */
function ownTask({ found, labelled, last }: TaskList, who: string): Span | null {
  if (found.some(({ span }) => span[0] === last?.[0])) return null
  const said = who.toLowerCase()
  const own = found.findLast(({ responsible, span }) => responsible?.toLowerCase() === said && !labelled.has(span[0]))
  return own?.span ?? null
}

/** Whether a sentence is nothing but a deadline ("Frist 1. juni."), which is then that of the task before it. */
export function readDueSentence(
  { found, last, deadline }: TaskList,
  { text, isFirst }: SectionSentence,
  isList: boolean,
): boolean {
  const said = readBareDeadline(text, isList && !isFirst)
  const due = said === null ? null : deadline(said, true)
  if (due === null || (due.date === null && deadline(text, false) === null)) return false
  const action = found.at(-1)
  if (action && last !== null && action.span[0] === last[0] && action.deadlineText === null)
    found[found.length - 1] = { ...action, deadline: due.date, deadlineText: due.text }
  return true
}
