// The tasks that have been read of an item so far, and what the lines that follow may say more of.

import type { Action, Decision } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { Reading } from '../../reading.js'
import type { Deadline } from './deadline.js'
import { type ListedTask, looksLikeTask } from './listed-task.js'
import { readValue, type TaskField } from './task-fields.js'
import type { TaskRow } from './task-tables.js'

export interface TaskList {
  readonly reading: Reading
  readonly decisions: readonly Decision[]
  /** `isField`: the text is a deadline and needs no word that announces it. */
  readonly deadline: (text: string, isField: boolean) => Deadline | null
  readonly found: Action[]
  /** Where those tasks begin of which a label has said whose they are. */
  readonly labelled: Set<number>
  /** What a line "Ansvarlig: …" would speak of. */
  last: Span | null
  /** The sentence before, whose people "Han" and "Hun" speak of. */
  above: string
  /** Whose name stands above their tasks: "Bo:" and below it "- ringe til skolen". */
  group: string | null
  /** A label whose value stands on the next line. */
  field: TaskField | null
  /** Below "Opgaver:" alone on its line, until the first line without a list mark. */
  isListed: boolean
}

export const textAt = ({ reading }: TaskList, [from, to]: Span): string => reading.text.slice(from, to)

/** What a sentence gives somebody to do; where it gives several something each, one task for each. */
export function addGiven(
  tasks: TaskList,
  span: Span,
  { responsible, parts = [] }: ListedTask,
  due: Deadline | null,
): void {
  const whole = textAt(tasks, span)
  const spans = parts.map(
    ({ text }): Span => [span[0] + whole.indexOf(text), span[0] + whole.indexOf(text) + text.length],
  )
  const isApart = spans.length > 0 && spans.every(([from]) => from >= span[0])
  if (!isApart) addTask(tasks, span, responsible, due)
  else
    for (const [n, part] of spans.entries())
      addTask(tasks, part, parts[n]?.responsible ?? null, tasks.deadline(textAt(tasks, part), false))
}

export function addTask(tasks: TaskList, span: Span, responsible: string | null, due: Deadline | null): void {
  tasks.last = span
  tasks.found.push({
    text: textAt(tasks, span),
    responsible,
    deadline: due?.date ?? null,
    deadlineText: due?.text ?? null,
    ...tasks.reading.at(span),
  })
}

export function addRows(tasks: TaskList, rows: readonly TaskRow[]): void {
  for (const row of rows) {
    const due = readValue(row.deadline)
    addTask(tasks, row.task, readValue(row.responsible), due === null ? null : tasks.deadline(due, true))
  }
}

// "BK: indhente tilbud", "BK – indhente tilbud", "Bo Krogh måler farten": a name and what to do
const SAYS = /[:\t([]|\s[–—-]\s|^\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}\s(?!eller)\p{Ll}{2,}r(?!\p{L})/u

/** "Bo Krogh", "formanden". Not: "Formanden spørger ministeriet", "Ringe til Teknisk Afdeling" */
export function namesSomebody({ reading }: TaskList, said: string): boolean {
  const { actors, findTask } = reading.lexicon
  if (SAYS.test(said)) return false
  if (findTask(said) !== null || looksLikeTask(said, reading.lexicon)) return false
  return said.split(/\s+/u).length <= 4 && (actors.isPerson(said) || actors.tidy(said) === said)
}
