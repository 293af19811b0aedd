// Reads the title block as fields with their values, which are not interpreted here.

import { findMatches } from '../../../danish/matches.js'
import type { HeadFieldName } from '../../../dictionary/outline.js'
import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import { looksLikeTitle } from '../../layout/title-line.js'
import type { SectionDraft } from '../../outline/drafts.js'
import type { HeadFieldReader } from '../../outline/head-fields.js'
import type { Reading } from '../../reading.js'

export interface HeadValue {
  readonly field: HeadFieldName
  readonly value: string
  readonly span: Span
  /** Index into Reading.lines of the line the field's name stands on. */
  readonly line: number
}

export interface Head {
  readonly values: readonly HeadValue[]
  /** Lines of the title block that are no field: titles, bodies, dates that stand alone. Indices into Reading.lines. */
  readonly free: readonly number[]
}

/** With fewer names of fields below one another, the fields may just be empty. */
const STACKED = 3

// "Vedr.: Bestyrelsesmøde den 28. maj 1997"
const MEETING = /^\p{L}*møde[t]?\s/iu

export function readHead(reading: Reading, front: readonly SectionDraft[]): Head {
  const { lines, lexicon } = reading
  const values: HeadValue[] = []
  const free: number[] = []
  for (const section of front) {
    if (section.kind === 'indholdsfortegnelse') continue
    for (let i = section.from; i < section.to; i++) {
      const stack = stackedFields(reading, i, section.to)
      if (stack.length >= STACKED) {
        values.push(...valuesBelow(reading, stack, section.to))
        i += stack.length - 1
        continue
      }
      const { text, span } = lines[i] as Line
      const fields = fieldsOf(text, lexicon.readHeadField)
      const first = fields.find(({ from }) => from === 0)
      // "Emne: Referat fra mødet den 9. maj": the title of minutes sent by mail
      const subject = first?.field === 'other' ? text.slice(first.valueAt) : ''
      const isSubject = looksLikeTitle(subject) || (MEETING.test(subject) && lexicon.findDates(subject).length > 0)
      if (isSubject || (!first && section.kind === 'hoved')) free.push(i)
      for (const { field, valueAt, to } of fields) {
        const value = text.slice(valueAt, to).trimEnd()
        const start = span[0] + valueAt
        if (value !== '') values.push({ field, value, span: [start, start + value.length], line: i })
      }
      const isAlone = first !== undefined && fields.length === 1 && first.valueAt >= text.length
      const below = isAlone ? valueOnNextLine(reading, first.field, i, section.to) : null
      if (below) {
        values.push(below)
        i++
      }
    }
  }
  return { values, free }
}

/** The line below a field's name, unless it is a field, a label (even an unknown one) or no longer in the front. */
function valueOnNextLine(
  { lines, labels, lexicon }: Reading,
  field: HeadFieldName,
  i: number,
  to: number,
): HeadValue | null {
  const next = lines[i + 1]
  if (!next || i + 1 >= to || labels[i + 1] || next.text.endsWith(':') || lexicon.readHeadField(next.text)) return null
  const isDate = (lexicon.findDates(next.text)[0]?.span[0] ?? 99) < 3
  return field === 'body' && isDate ? null : { field, value: next.text, span: next.span, line: i }
}

interface FieldOnLine {
  readonly field: HeadFieldName
  /** In the line: where the field's name begins, where its value does, and where that ends. */
  readonly from: number
  readonly valueAt: number
  readonly to: number
}

// Before a field that stands behind another or a sentence: "Dato: 4. maj 2021 | Tid: 10-12", "Tid: 10-12; Sted: Rådhuset",
// "Ældrerådet holdt møde den 4. maj 2021. Sted: Rådhuset.", "Tid: kl. 10-12 Sted: Rådhuset"
const BETWEEN =
  /(?<!\s)(?:(?:\s{0,9}[\t|;]\s{0,9}|\s{2,9}|[,.]\s)(?=\p{Lu}[\p{L} /.]{1,30}:)|\s(?=\p{Lu}\p{Ll}{2,12}:\s))/gu
/** No title block has a longer line of fields. */
const LONGEST_LINE = 400

/** What stands on a line before its fields: "Skolebestyrelsen<tab>Dato: 4. maj 2021" -> "Skolebestyrelsen". */
export function beforeFields(text: string, readHeadField: HeadFieldReader): string {
  const first = fieldsOf(text, readHeadField)[0]
  return first && first.from > 0 ? text.slice(0, first.from) : text
}

/** "Dato: 4. maj 2021<tab>Tid: 10-12<tab>Sted: Rådhuset": behind the first field, each needs its colon. */
function fieldsOf(text: string, readHeadField: HeadFieldReader): FieldOnLine[] {
  const starts = [{ from: 0, nameAt: 0 }]
  if (text.length <= LONGEST_LINE)
    for (const { 0: between, index } of findMatches(text, BETWEEN))
      if (index > 0) starts.push({ from: index, nameAt: index + between.length })
  const found: FieldOnLine[] = []
  for (const { from, nameAt } of starts) {
    const hit = readHeadField(text.slice(nameAt))
    if (!hit) continue
    const last = found.at(-1)
    if (last) found[found.length - 1] = { ...last, to: from }
    found.push({ field: hit.field, from, valueAt: nameAt + hit.valueAt, to: text.length })
  }
  return found
}

/** Names of fields alone on their lines from `from` on, one below the other: "Møde:", "Tid:", "Sted:", "Deltagere:". */
function stackedFields({ lines, labels, lexicon }: Reading, from: number, to: number): number[] {
  const stack: number[] = []
  for (let i = from; i < to; i++) {
    const { text } = lines[i] as Line
    const isBare = lexicon.readHeadField(text)?.valueAt === text.length
    const isPeople = labels[i]?.entry.kind === 'deltagere' && labels[i]?.textAt === null
    if (!isBare && !isPeople) break
    stack.push(i)
  }
  return stack
}

/** The values of a header whose two columns are printed one below the other: they follow all the names. */
function valuesBelow({ lines, labels, lexicon }: Reading, stack: readonly number[], to: number): HeadValue[] {
  const people = stack.findIndex(i => labels[i]?.entry.kind === 'deltagere')
  const below = (stack.at(-1) as number) + 1
  return stack.slice(0, people < 0 ? stack.length : people).flatMap((line, n) => {
    const value = lines[below + n]
    const field = lexicon.readHeadField(lines[line]?.text ?? '')?.field
    return value && field && below + n < to ? [{ field, value: value.text, span: value.span, line }] : []
  })
}

/** A page about one item tells of the meeting below its decision: "Beslutning fra Ældrerådet", "Dato: 4. maj 2021". */
export function fieldsBelowDecision({ lines, labels, lexicon }: Reading, field: 'date' | 'place'): HeadValue[] {
  return labels.flatMap((hit, i) => {
    if (hit?.entry.kind !== 'beslutning' || hit.body === null || hit.date !== null) return []
    return [i + 1, i + 2].flatMap(line => {
      const { text, span } = lines[line] ?? { text: '', span: [0, 0] }
      const found = lexicon.readHeadField(text)
      const isIt = found?.field === field || (field === 'date' && found?.field === 'maybe')
      if (!found || !isIt || found.valueAt >= text.length) return []
      const start = span[0] + found.valueAt
      return [{ field, value: text.slice(found.valueAt), span: [start, span[1]] as const, line }]
    })
  })
}

/** Free lines of the head that carry a kind word, in document order. */
export function titleLines({ lines }: Reading, head: Head): number[] {
  const textOf = (i: number): string => lines[i]?.text ?? ''
  const titles = head.free.filter(i => looksLikeTitle(withoutSubject(textOf(i))))
  // A mail says in short what the minutes in it say in full.
  const isSubject = (i: number): boolean => withoutSubject(textOf(i)) !== textOf(i)
  return [...titles.filter(i => !isSubject(i)), ...titles.filter(isSubject)]
}

/** "Emne: Referat fra mødet den 9. maj" -> "Referat fra mødet den 9. maj" */
export function withoutSubject(text: string): string {
  return text.replace(/^(?:emne|vedr\.?|vedrørende):\s*/iu, '')
}
