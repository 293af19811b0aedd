// Who is to do what by when: sections of minutes and follow-up lists in, one action a task out.

import { findSentences } from '../../danish/sentences.js'
import type { Action } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { Line } from '../layout/lines.js'
import { findTables } from '../layout/tables.js'
import type { SectionDraft } from '../outline/sections.js'
import type { Reading } from '../reading.js'
import { findDeadline } from './deadline.js'
import { readEntries } from './entries.js'
import type { MeetingFacts } from './meeting.js'

export function readActions(
  reading: Reading,
  drafts: readonly SectionDraft[],
  meeting: MeetingFacts,
  isRecord: boolean,
): Action[] {
  if (!isRecord) return []
  const found: Action[] = []
  for (const draft of drafts) {
    if (draft.kind !== 'referat' && draft.kind !== 'beslutning' && draft.kind !== 'opfølgning') continue
    const tables = findTables(reading.text, reading.lines.slice(draft.from, draft.to))
    const inTables = new Set<Line>()
    for (const table of tables) {
      const rows = readTaskTable(reading, table.lines, meeting)
      if (rows.length === 0) continue
      for (const line of table.lines) inTables.add(line)
      found.push(...rows)
    }
    found.push(...readProse(reading, draft, meeting, inTables, found))
  }
  return found
}

function readProse(
  reading: Reading,
  draft: SectionDraft,
  meeting: MeetingFacts,
  inTables: ReadonlySet<Line>,
  before: readonly Action[],
): Action[] {
  const found: Action[] = []
  const { lexicon, text } = reading
  let last: Span | null = null
  for (const entry of readEntries(reading, draft)) {
    if (inTables.has(entry.line)) continue
    const field = FIELD.exec(text.slice(entry.line.span[0], entry.line.span[1]))
    if (
      field ||
      /^(?:ansvarlige?|tovholdere?|deadline|frist|tidsfrist)\s*:?$/iu.test(
        draft.hit ? entry.line.text.slice(0, draft.hit.end) : '',
      )
    ) {
      const value = field ? (field[2] ?? '') : entry.text
      const isDeadline = /deadline|frist/iu.test(field?.[1] ?? draft.hit?.entry.label ?? entry.line.text.slice(0, 10))
      completeLast(reading, found, before, last, value, isDeadline, meeting)
      continue
    }
    for (const span of findSentences(entry.text, lexicon.abbreviations, entry.span[0])) {
      const sentence = text.slice(span[0], span[1])
      last = span
      const task = lexicon.findTask(sentence) ?? (draft.kind === 'opfølgning' ? listedTask(sentence) : null)
      if (!task) continue
      const deadline = findDeadline(sentence, lexicon, meeting)
      found.push({
        text: sentence,
        responsible: task.responsible,
        deadline: deadline?.date ?? null,
        deadlineText: deadline?.text ?? null,
        ...reading.at(span),
      })
    }
  }
  return found
}

// "Ansvarlig: Karen Lund", "Deadline: 1. juni"
const FIELD = /^[-–•*\s]*(ansvarlige?|tovholdere?|deadline|frist|tidsfrist)\s*:\s*(.*)$/iu

/** A line "Ansvarlig: …" belongs to the task above it; without one, the sentence above it is the task. */
function completeLast(
  reading: Reading,
  found: Action[],
  before: readonly Action[],
  last: Span | null,
  value: string,
  isDeadline: boolean,
  meeting: MeetingFacts,
): void {
  const deadline = isDeadline ? findDeadline(value, reading.lexicon, meeting, true) : null
  const fill = (action: Action): Action => ({
    ...action,
    responsible: isDeadline ? action.responsible : value.replace(/[.\s]+$/, ''),
    deadline: deadline ? deadline.date : action.deadline,
    deadlineText: deadline ? deadline.text : action.deadlineText,
  })
  const index = found.length - 1
  const latest = found[index]
  if (latest && (last === null || latest.span[0] === last[0])) found[index] = fill(latest)
  else if (last)
    found.push(
      fill({
        text: reading.text.slice(last[0], last[1]),
        responsible: null,
        deadline: null,
        deadlineText: null,
        ...reading.at(last),
      }),
    )
  else {
    const earlier = before.at(-1) as Action[] | Action | undefined
    if (earlier && !Array.isArray(earlier)) Object.assign(earlier, fill(earlier))
  }
}

/** In a list of tasks "Karen: bestiller lokale", "Bo undersøger prisen (Bo)" need no verb known to us. */
function listedTask(sentence: string): { responsible: string | null } {
  const named = /^(\p{Lu}[\p{L} .&+-]{1,40}?):\s+\S/u.exec(sentence)?.[1]
  const bracket = /\(([\p{Lu}][\p{L}, +&-]{1,40})\)\.?$/u.exec(sentence)?.[1]
  return { responsible: named ?? bracket ?? null }
}

const COLUMNS = {
  task: /^(?:opgave|opgaver|handling|aktion|hvad|emne|opfølgning|beskrivelse|aktivitet|to\s?-?do|indsats)/iu,
  responsible: /^(?:ansvarlig|ansvarlige|hvem|tovholder|ansv\.?|navn|udføres af)/iu,
  deadline: /^(?:deadline|frist|hvornår|tidsfrist|senest|dato|tid|status\/deadline)/iu,
}

/** Rows below "Opgave | Ansvarlig | Deadline". */
function readTaskTable(reading: Reading, lines: readonly Line[], meeting: MeetingFacts): Action[] {
  const [head, ...rows] = lines
  if (!head) return []
  const cellText = (span: Span | undefined) => (span ? reading.text.slice(span[0], span[1]).trim() : '')
  const names = head.cells.map(cellText)
  const column = (pattern: RegExp) => names.findIndex(name => pattern.test(name))
  const [task, responsible, deadline] = [column(COLUMNS.task), column(COLUMNS.responsible), column(COLUMNS.deadline)]
  if (task < 0 || (responsible < 0 && deadline < 0)) return []
  return rows.flatMap(row => {
    const what = row.cells[task]
    if (!what || what[1] <= what[0]) return []
    const due = deadline < 0 ? '' : cellText(row.cells[deadline])
    const by = due === '' ? null : findDeadline(due, reading.lexicon, meeting, true)
    const who = responsible < 0 ? '' : cellText(row.cells[responsible])
    return [
      {
        text: cellText(what),
        responsible: who === '' || /^[-–]$/.test(who) ? null : who,
        deadline: by?.date ?? null,
        deadlineText: by?.text ?? null,
        ...reading.at(what),
      },
    ]
  })
}
