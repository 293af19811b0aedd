// Labels that say who, what or by when: "Ansvarlig: Karen Lund", "Deadline: 1. juni". A line in, its fields out.

import { findMatches } from '../../../danish/matches.js'
import { BULLETS } from '../../../model/bullets.js'
import type { Lexicon } from '../../lexicon.js'
import type { Deadline } from './deadline.js'

export type TaskField = 'task' | 'responsible' | 'deadline'

export interface FieldValue {
  readonly field: TaskField
  /** Empty where the label stands alone; its value is on the next line. */
  readonly value: string
  /** Where the value begins in the text. */
  readonly at: number
}

const NAMES: Readonly<Record<TaskField, string>> = {
  task: '(?:opgaver?|opg\\.?|handling(?:er)?|aktion(?:er|spunkt(?:er)?)?|ap|actions?)(?:\\s\\d{1,2})?|hvad|aktivitet|to\\s?-?do',
  responsible:
    '(?:ansvarlig|hvem)\\s?(?:\\/|og)\\s?(?:frist|deadline|tidsfrist|hvornår)|ansvarlige?|ansvar|ansv\\.?|tovholdere?|tovh\\.?|hvem|udføres\\s+af|opgaveansvarlig',
  deadline: 'deadline|frist|tidsfrist|hvornår|senest|afsluttes\\s+senest',
}
const FIELDS = Object.keys(NAMES) as TaskField[]
const NAMED = `(?:${FIELDS.map(field => `(?<${field}>${NAMES[field]})`).join('|')})`
// "- Ansvarlig: Bo", "Tovholder : Ida", "… – ansvarlig: Bo", "… / Frist: 1. juni", "**Deadline:** 1. juni". Not: "Ansvarlig er Bo", "Hvad angår prisen"
const LABELLED = new RegExp(
  `(?:^[${BULLETS}\\s]*(?:\\d{1,2}(?:\\.\\d{1,2})?\\.?\\s)?|[,;.([]\\s*|\\s[–—|/-]\\s)${NAMED}\\s?(?:\\*\\*)?:(?:\\*\\*)?`,
  'giu',
)
const ALONE = new RegExp(`^[${BULLETS}\\s]*${NAMED}[:*\\s]*$`, 'iu')
// A row of a form: "Frist<tab>1. juni". Not: "Opgave<tab>Ansvarlig", the head of a table
const ROW = new RegExp(`^[${BULLETS}\\s]*${NAMED}\\s?:?\\t([^\\t]*)$`, 'iu')
const MARKS = new RegExp(`^[${BULLETS}\\s]+`, 'u')
const NOBODY = /^(?:[-–—./\s]*|ingen|se\s.*|ikke\s+relevant|n\/?a)$/iu

export interface TaskFields {
  /** What stands before the first label: "Der indhentes tilbud" of "Der indhentes tilbud (ansvarlig: Bo)". */
  readonly lead: string
  readonly fields: readonly FieldValue[]
}

/** A line may have several: "Ansvarlig: Bo, frist: 1. maj". */
export function readTaskFields(line: string): TaskFields {
  const alone = ALONE.exec(line)
  if (alone) return { lead: '', fields: [{ field: fieldOf(alone), value: '', at: line.length }] }
  const row = ROW.exec(line)
  if (row && !ALONE.test(row.at(-1) ?? '')) {
    const value = row.at(-1) ?? ''
    return { lead: '', fields: [{ field: fieldOf(row), value: value.trim(), at: line.length - value.length }] }
  }
  const labels = line.includes(':') ? findMatches(line, LABELLED) : []
  const fields = labels.map((label, n) => {
    const behind = label.index + label[0].length
    const written = line.slice(behind, labels[n + 1]?.index)
    const value = written.replace(written.includes('(') ? /[\s.;,(]+$/u : /[\s.;,)\]]+$/u, '').trim()
    return { field: fieldOf(label), value, at: behind + written.length - written.trimStart().length }
  })
  return { lead: line.slice(0, labels[0]?.index ?? line.length).replace(MARKS, ''), fields }
}

// "Frist 1. november 2019.", "Deadline er uge 12", "Fristen er den 1. juni". Not: "Fristen for høringssvar er 1. juni"
const BARE_DEADLINE = new RegExp(
  `^[${BULLETS}\\s]*(?:(?:tids)?frist(?:en)?|deadline)\\s+(?:er\\s+)?((?:\\d|(?:senest|inden|snarest|hurtigst|den|d\\.|primo|medio|ultimo|uge|udgangen|næste|i|til|på|ved)(?!\\p{L})).{0,50}?)[.\\s]*$`,
  'iu',
)

// "Klar: 1. maj", "29. september 2023", "Uge 41", "Inden næste møde"
const DUE_ALONE =
  /^(?:(?:klar|færdig|udføres|svar)\s?:?\s+)?((?:(?:senest|inden|til|den|d\.|uge|primo|medio|ultimo)\s.{1,30}?|\d{1,2}[./]\s?(?:\p{L}{3,9}|\d{1,2})(?:[\s./-]*\d{2,4})?))[.\s]*$/iu

/** What a sentence names that is nothing but a deadline, without a colon; null for other sentences. `isListed`: below a task. */
export const readBareDeadline = (sentence: string, isListed: boolean): string | null =>
  (BARE_DEADLINE.exec(sentence) ?? (isListed ? DUE_ALONE.exec(sentence) : null))?.[1] ?? null

const fieldOf = (match: RegExpMatchArray): TaskField =>
  FIELDS.find(field => match.groups?.[field] !== undefined) ?? 'task'

/** The field that the head of a column, or the label of a section, names. */
export function fieldNamed(name: string, { people }: Pick<Lexicon, 'people'>): TaskField | null {
  const kinds = people.readHead(name)
  return FIELDS.find(field => kinds.includes(field)) ?? null
}

/** Null for a value that says nothing: "-", "Ingen". */
export function readValue(written: string): string | null {
  const value = written.replace(/\.$/u, '').trim()
  return NOBODY.test(value) ? null : value
}

// "Ida Holm, 1. december", "Ida Holm (inden jul)", "sekretariatet – snarest", "Ida Holm senest 1. maj"
const WHO_AND_WHEN = /^(.{2,80}?)\s?(?:[,;/(]|\s[–—-]\s|\s(?=(?:senest|inden|frist|deadline)\s))\s?([^,;()]{3,40})\)?$/u

/** Who, and by when, if that follows; in "Ida Holm, Viborg Kommune" it does not. */
export function readWhoAndWhen(
  said: string,
  deadline: (text: string, isField: boolean) => Deadline | null,
): { readonly who: string; readonly due: Deadline | null } {
  const [, who = said, when = ''] = WHO_AND_WHEN.exec(said) ?? []
  // As a field any words would do; here they must name a day or say by when.
  const asked = deadline(when, true)
  const due = deadline(when, false) ?? (asked?.date == null ? null : asked)
  return due === null ? { who: said, due } : { who: who.trimEnd(), due }
}
